// Entry point of quiz pages. Every page works without it.
import { clock } from "./clock.js";
import { evidence } from "./evidence.js";
import { keys } from "./keys.js";
import { order } from "./order.js";
import { saving } from "./saving.js";

clock();
evidence();
keys();
order();
saving();
