"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readUser = readUser;
/** The user that a mutation is about; it exists, because the mutation said so. */
async function readUser(reads, caller, id, wanted) {
    if (wanted.size === 0)
        return { __typename: "User", id };
    const [user] = await reads.users.byIds(caller, [id], wanted);
    if (!user)
        throw new Error("a user that was just used cannot be read");
    return user;
}
//# sourceMappingURL=read-user.js.map