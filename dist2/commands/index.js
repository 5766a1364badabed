"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.COMMANDS = void 0;
/** All commands, as the help lists them. */
exports.COMMANDS = [
    {
        name: "serve",
        summary: "serves the production database until a signal comes; brings its tables up to date first",
        load: async () => (await import("./serve.js")).serve,
    },
    {
        name: "sandbox",
        summary: "serves a database that is filled with examples, in ./data unless DATABASE_URL says otherwise",
        load: async () => (await import("./sandbox.js")).sandbox,
    },
    {
        name: "enter",
        summary: "enters organisations, users and tokens into the database, the sandbox's too",
        operands: [
            {
                name: "FILE.json",
                summary: "what is to be entered; what is there already stays as it is",
                is: "file",
            },
        ],
        example: "organisations.json",
        load: async () => (await import("./enter.js")).enter,
    },
    {
        name: "import-adoptions",
        summary: "imports a table of the obligees that take electronic guarantees, into the sandbox's database too",
        operands: [{ name: "FILE.csv", summary: "the table", is: "file" }],
        options: { partial: "imports the good lines of a table that has bad ones" },
        values: {
            source: {
                value: "NAME",
                summary: "the source (出典), for lines that do not say it; an edition replaces its own",
            },
            "source-url": { value: "URL", summary: "where the source can be read, for lines that do not say it" },
            "as-of": {
                value: "DAY",
                summary: "the day that the source speaks of (時点), for lines that do not say it",
            },
            prefecture: {
                value: "NAME",
                summary: "such as 熊本県, for lines of prefectures and municipalities without one",
            },
        },
        example: "oita.csv --prefecture 大分県 --source 大分県内の導入状況 --as-of 2025-04-01",
        load: async () => (await import("./import-adoptions.js")).importAdoptions,
    },
    {
        name: "check-reference",
        summary: "says what is wrong with the bodies that ship as reference data, or with those of a database",
        options: { database: "checks the bodies of the database that DATABASE_URL names, or the sandbox's" },
        example: "--database",
        exitCodes: { 0: "nothing is wrong", 1: "something is wrong, a line for each", 2: "it cannot be checked" },
        load: async () => (await import("./check-reference.js")).checkReference,
    },
    {
        name: "import-works",
        summary: "registers works of public award data, or of any table, for an issuer's contractors, in the sandbox's database too",
        operands: [{ name: "FILE.csv", summary: "the table", is: "file" }],
        options: {
            partial: "imports the good lines of a table that has bad ones",
            "dry-run": "says what would become of the lines, and writes nothing",
            all: "refuses lines of contractors that are not registered with the issuer, instead of passing them over",
        },
        values: {
            issuer: { value: "ID", summary: "whose registered works they are; needed" },
            mapping: { value: "FILE.json", summary: "which column is which, and which code is which obligee" },
            type: { value: "TYPE", summary: "WORKS or CONSULTING, for lines that do not say it" },
        },
        example: "awards.csv --issuer issuer_west --type WORKS --mapping awards.json",
        exitCodes: {
            0: "no line was refused",
            1: "lines were refused: nothing was written, or with --partial the others",
            2: "it cannot be imported",
        },
        load: async () => (await import("./import-works.js")).importWorks,
    },
    {
        name: "migrate",
        summary: "brings the tables of the database up to date, and ends",
        load: async () => (await import("./migrate.js")).migrate,
    },
    {
        name: "doctor",
        summary: "examines settings and database, also beside running servers",
        options: { json: "prints each finding as one line of JSON" },
        example: "--json",
        exitCodes: { 0: "nothing is wrong", 1: "something is wrong", 2: "it cannot be examined" },
        load: async () => (await import("./doctor.js")).doctor,
    },
    {
        name: "backup",
        summary: "writes the database, as it is at this moment, to a new directory",
        operands: [
            { name: "DIRECTORY", summary: "where the backup is to be; nothing may be there yet", is: "new" },
        ],
        example: "backups/2026-11-27",
        exitCodes: { 0: "done", 2: "not done" },
        load: async () => (await import("./backup.js")).backup,
    },
    {
        name: "restore",
        summary: "brings a backup into an empty database, then does what the doctor does",
        operands: [{ name: "DIRECTORY", summary: "the backup", is: "directory" }],
        example: "backups/2026-11-27",
        exitCodes: { 0: "nothing is wrong", 1: "something is wrong", 2: "nothing was restored" },
        load: async () => (await import("./restore.js")).restore,
    },
    {
        name: "release-mails",
        summary: "lets go the mails that a restore holds",
        load: async () => (await import("./release-mails.js")).releaseMails,
    },
    {
        name: "release-clock",
        summary: "records that the clock is right now",
        load: async () => (await import("./release-clock.js")).releaseClock,
    },
    {
        name: "seal",
        summary: "seals the rows of a database that is older than the seals, once",
        load: async () => (await import("./seal.js")).seal,
    },
    {
        name: "generate",
        summary: "fills an empty production database with invented guarantees, for trials and measurements",
        values: { guarantees: { value: "NUMBER", summary: "how many, at most 3000000; 10000 unless given" } },
        example: "--guarantees 2000000",
        load: async () => (await import("./generate.js")).generate,
    },
];
//# sourceMappingURL=index.js.map