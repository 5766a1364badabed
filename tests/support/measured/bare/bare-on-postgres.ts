import { serveBare } from "./bare-server";
import { OnPostgres } from "./on-postgres";
import { vaultOf } from "./vault";

serveBare(new OnPostgres(process.env["DATABASE_URL"] ?? "", vaultOf(process.env)));
