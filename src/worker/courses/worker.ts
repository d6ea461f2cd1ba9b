import {expose} from "comlink";
import {coursesService} from "./service.js";

expose(coursesService(() => performance.now()));
