import { createRequire } from "node:module";
import type * as Nodemailer from "nodemailer";

/** Loaded with the first mail: a server starts without it. */
export function nodemailer(): typeof Nodemailer {
  return createRequire(__filename)("nodemailer") as typeof Nodemailer;
}
