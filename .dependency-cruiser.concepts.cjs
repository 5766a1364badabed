/**
 * The concepts of each floor, in the order in which they may use each other: a concept imports from those before it
 * what they offer, and from those behind it nothing. `*`: the whole folder is there for the others.
 * The files directly on a floor, such as `stores.ts`, put its concepts together; every concept may use their types.
 *
 * @type {Record<string, Record<string, "*" | string[]>>}
 */
module.exports = {
  domain: {
    values: "*",
    party: ["parties"],
    account: ["access", "registration"],
    "works-contract": "*",
    obligee: ["adoption", "eligibility", "interim-facts", "obligee", "obligee-policy", "payment-ceilings"],
    notice: [],
    "auth-key": [],
    certificate: ["certificate-content", "certificate-title", "certificate-wording", "document-file-name"],
    premium: [],
    guarantee: ["guarantee-terms"],
    application: [],
  },
  "use-cases": {
    shared: "*",
    party: [],
    account: ["access-token", "initial-password"],
    obligee: [],
    premium: ["quote-difference"],
    notice: [
      "alarms",
      "notice-facts",
      "queue-notice",
      "queue-notice-of-issue",
      "queue-notice-of-reissue",
      "queue-notice-of-return",
    ],
    "auth-key": ["auth-key-vault", "key-event", "key-guess", "tell-of-guesses"],
    certificate: [],
    "works-contract": ["join-works", "record-works-change", "works-standing"],
    guarantee: ["decide-on-amendment", "export-guarantees", "record-amendment", "register-guarantee"],
    application: ["premium-statements", "read-monthly-premiums", "underwriting-step"],
    "amendment-application": [],
    document: [],
    operation: [],
  },
  persistence: {
    engine: "*",
    seals: "*",
    obligee: ["obligee-columns", "obligee.reads", "obligee.store"],
    party: ["attached-views", "contractor-fields", "issuer-fields", "party.reads"],
    account: [],
    premium: [],
    "auth-key": [],
    certificate: ["certificate-fields", "certificate.reads"],
    guarantee: ["guarantee.reads", "guarantee-columns", "guarantee-end-columns"],
    "works-contract": ["works.reads"],
    application: ["application.reads", "final-premium-column", "step-histories"],
    "amendment-application": [],
    notice: [],
    operation: [],
    migrations: "*",
    database: ["applied-migrations", "data-source", "lone-source", "snapshot"],
    clock: [],
    backup: [],
    doctor: [],
    bulk: [],
  },
};
