import { Spine1795305600000 } from "./1795305600000-spine";
import { Applications1795392000000 } from "./1795392000000-applications";

/** Every migration, oldest first. One set serves both engines. */
export const MIGRATIONS = [Spine1795305600000, Applications1795392000000];
