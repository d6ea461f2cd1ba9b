import {readFile} from "node:fs/promises";
import {parseArgs} from "node:util";
import {courseGroup, prepareCourses} from "./cache.js";

const {group} = parseArgs({options: {group: {type: "string", default: ""}}}).values;
const {arrow} = await prepareCourses(courseGroup(group));
process.stdout.write(await readFile(arrow));
