// Entry point. Every page works without it; each module does nothing where its hook is missing.
import { firstChange } from "./first-change.js";
import { place } from "./place.js";
import { preferences } from "./preferences.js";
import { reader } from "./reader.js";
import { actorFilter } from "./actor-filter.js";
import { reveal } from "./reveal.js";
import { transitions } from "./transitions.js";

document.documentElement.classList.add("js");
firstChange();
place();
preferences();
reader();
actorFilter();
reveal();
transitions();
