import {expose} from "comlink";
import {benchmarkService} from "./service.js";

expose(benchmarkService());
