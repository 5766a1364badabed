import { serveBare } from "./bare-server";
import { OnSqlite, openSqlite } from "./on-sqlite";
import { vaultOf } from "./vault";

const file = (process.env["DATABASE_URL"] ?? "").slice("sqlite:".length);
serveBare(new OnSqlite(openSqlite(file), vaultOf(process.env)));
