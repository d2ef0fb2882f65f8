// Entry point of quiz pages. Every page works without it.
import { keys } from "./keys.js";
import { order } from "./order.js";
import { saving } from "./saving.js";

keys();
order();
saving();
