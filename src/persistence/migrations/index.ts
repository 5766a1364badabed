import { Spine1795305600000 } from "./1795305600000-spine";

/** Every migration, oldest first. One set serves both engines. */
export const MIGRATIONS = [Spine1795305600000];
