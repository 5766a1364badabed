/** The databases that the same tables and statements serve. */
export type Engine = "sqlite" | "postgres";
