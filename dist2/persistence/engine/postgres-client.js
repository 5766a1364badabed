"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.PostgresClient = exports.PostgresRoute = void 0;
exports.poolOf = poolOf;
exports.postgresClient = postgresClient;
const node_net_1 = require("node:net");
const pg_1 = require("pg");
/** https://www.postgresql.org/docs/current/protocol-message-formats.html: CancelRequest. */
const CANCEL_REQUEST = { bytes: 16, code: 80_877_102 };
const CANCEL_MILLISECONDS = 2_000;
/**
 * The current way to connect among an address's ways: the one that worked last, at first the preferred one.
 */
class PostgresRoute {
    #way;
    constructor(address) {
        this.address = address;
        this.#way = 0;
        /** Whether a connection has stayed with the process that it began with, so that no pooler was in between. */
        this.isDirect = false;
    }
    get way() {
        return this.address.ways[this.#way] ?? false;
    }
    /**
     * Switches to the other way, if any, where the server has refused this one. It may not speak TLS, have a
     * bad certificate, or ask for the other way in pg_hba.conf. A server that is down or full is no reason.
     */
    turnAfter(error) {
        if (this.address.ways.length === 1 || !isRefusedWay(error))
            return false;
        this.#way = 1 - this.#way;
        return true;
    }
}
exports.PostgresRoute = PostgresRoute;
function isRefusedWay(error) {
    const { code = "", message = "" } = error;
    return (/^28000$|^(ERR_(SSL|TLS)_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_)/.test(code) ||
        /does not support SSL|SSL connection|^SSL required/.test(message));
}
/** The connections that TypeORM's driver holds. */
function poolOf({ driver }) {
    return driver.master;
}
/** The driver's client of this kind, made for one route. */
function postgresClient(route, kind) {
    return class extends kind {
        constructor(config) {
            super(config, route);
        }
    };
}
/** The driver's client on a route's present way. It can be closed in the middle of a statement. */
class PostgresClient extends pg_1.Client {
    constructor(config, route) {
        // The pool hides its password from enumeration, so that a copy lacks it.
        super({ ...config, password: config.password, ssl: route.way });
        this.route = route;
    }
    connect(callback) {
        if (!callback)
            return new Promise((resolve, reject) => {
                this.connect((error) => (error ? reject(error) : resolve(this)));
            });
        super.connect((error) => {
            if (error)
                this.route.turnAfter(error);
            callback(error, this);
        });
    }
    /** Runs a statement that reads, under a name where the server keeps it. */
    select({ text, values, isInCells }, answered, name) {
        const query = { ...(name !== undefined && { name }), text, values: [...values] };
        if (isInCells)
            super.query({ ...query, rowMode: "array" }, answered);
        else
            super.query(query, answered);
    }
    /** Runs a statement of a unit of work, under a name where the server keeps it. */
    write(text, values, answered, name) {
        // The driver copies a configuration at more cost than it takes to send the statement.
        const query = values.length > 0 ? new pg_1.Query(text, [...values]) : new pg_1.Query(text);
        if (name !== undefined)
            query.name = name;
        query.callback = answered;
        super.query(query);
    }
    /**
     * Ends this connection without waiting for an answer. A request to cancel keeps the server from going on
     * with the statement or its wait for a lock.
     */
    abandon() {
        this.#cancel();
        // The driver cuts a connection that still waits: the late answer would be taken for the next statement's.
        void this.end().catch(() => undefined);
    }
    #cancel() {
        const { processID, secretKey } = this;
        if (processID === null || secretKey === null)
            return;
        const { host, port } = this.route.address;
        const socket = (0, node_net_1.connect)(host.startsWith("/") ? { path: `${host}/.s.PGSQL.${port}` } : { host, port });
        socket.setTimeout(CANCEL_MILLISECONDS, () => socket.destroy());
        socket.on("error", () => undefined);
        const request = Buffer.alloc(CANCEL_REQUEST.bytes);
        request.writeInt32BE(CANCEL_REQUEST.bytes, 0);
        request.writeInt32BE(CANCEL_REQUEST.code, 4);
        request.writeInt32BE(processID, 8);
        request.writeInt32BE(secretKey, 12);
        socket.end(request);
        socket.unref();
    }
}
exports.PostgresClient = PostgresClient;
//# sourceMappingURL=postgres-client.js.map