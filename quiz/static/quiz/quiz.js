// Entry point of quiz pages. Every page works without it.
import { clock } from "./clock.js";
import { keys } from "./keys.js";
import { order } from "./order.js";
import { saving } from "./saving.js";

clock();
keys();
order();
saving();
