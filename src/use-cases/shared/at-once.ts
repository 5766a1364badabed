/** What a read gives: at once where the storage has it at once, since a promise would cost more than many a read. */
export type AtOnce<Value> = Value | Promise<Value>;
