// Which function of the client sends a mutation.

/** Sends with an idempotency key, again where that may help. */
const USUAL = "mutate";
/** The others, and which of them repeat nothing without a key. */
const OTHERS = ["mutateAsVisitor", "mutateOnceAsVisitor", "endSession"];
const WITHOUT_KEY = ["mutateOnceAsVisitor", "endSession"];

/**
 * @param {{ senders?: Record<string, string> }} config - By mutation, those that are not sent in the usual way.
 * @returns {string | undefined} `undefined` for a query.
 */
function senderOf({ name, kind, variables }, { senders = {} }) {
  if (kind === "query") return undefined;
  const sender = senders[name] ?? USUAL;
  if (sender !== USUAL && !OTHERS.includes(sender)) throw new Error(`${name}: there is no sender ${sender}`);
  const [input] = variables;
  const { type } = input;
  const { idempotencyKey } = (type.ofType ?? type).getFields();
  if (!idempotencyKey && !WITHOUT_KEY.includes(sender))
    throw new Error(`${name} takes no idempotencyKey: codegen.yml must say how it is sent`);
  return sender;
}

/** What is said of a mutation that there is not would be forgotten otherwise. */
function checkSenders(operations, { senders = {} }) {
  const mutations = operations.filter(({ kind }) => kind === "mutation").map(({ name }) => name);
  const unknown = Object.keys(senders).filter((name) => !mutations.includes(name));
  if (unknown.length > 0) throw new Error(`codegen.yml says how ${unknown[0]} is sent, and there is none`);
}

module.exports = { checkSenders, senderOf };
