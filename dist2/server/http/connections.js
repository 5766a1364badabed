"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LINGER_MILLISECONDS = void 0;
exports.watchConnections = watchConnections;
const node_net_1 = require("node:net");
const promises_1 = require("node:timers/promises");
/**
 * The time that connections stay open behind the last answer, and that a request may take to arrive. HTTP
 * lets a client send on an idle connection at any moment, and a cut would lose its request.
 */
exports.LINGER_MILLISECONDS = 1_000;
/**
 * A client whose connection ends with an answer reconnects at once: after this time without a new connection
 * none is on its way.
 */
const SILENCE_MILLISECONDS = 100;
/** Node takes one waiting connection per turn of its loop. */
const SILENT_TURNS = 10;
const SWEEP_MILLISECONDS = 25;
const TOO_LATE = "HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
/**
 * Ends connections without cutting a request. Node would cut idle connections at once, even with a request on
 * its way, and wait for ever for an unfinished one.
 */
function watchConnections(app) {
    const open = new Map();
    let drainingSince;
    let door;
    let knocks = 0;
    const watched = (socket) => {
        const known = open.get(socket);
        if (known)
            return known;
        knocks += 1;
        const connection = { request: null, quietSince: Date.now(), bytesRead: 0, endedAt: null };
        open.set(socket, connection);
        socket.once("close", () => open.delete(socket));
        return connection;
    };
    app.server.on("connection", watched);
    app.addHook("onRequest", ({ raw }, reply, done) => {
        const { socket } = raw;
        // The server can no longer answer this request. It was not executed, so the client can safely send it
        // again.
        // A destroyed socket is not watched any more: nothing would tell of its end.
        const connection = socket.destroyed ? undefined : watched(socket);
        if (connection?.endedAt !== null) {
            reply.hijack();
            socket.destroy();
            return;
        }
        connection.request = raw;
        // Unlike the hook onResponse, this event also comes for requests that their clients gave up.
        reply.raw.on("close", () => {
            connection.request = null;
            connection.quietSince = Date.now();
            connection.bytesRead = socket.bytesRead;
        });
        done();
    });
    app.addHook("onSend", (_request, reply, _payload, done) => {
        const pass = () => {
            if (drainingSince !== undefined)
                void reply.header("connection", "close");
            done();
        };
        if (door)
            void door.then(pass);
        else
            pass();
    });
    /**
     * Waits until no client has connected for a while, for a linger at most, since strangers may connect for
     * ever.
     */
    const silence = async (lingerMilliseconds) => {
        const latest = Date.now() + lingerMilliseconds;
        const milliseconds = Math.min(SILENCE_MILLISECONDS, lingerMilliseconds);
        for (let heard = -1; heard !== knocks && Date.now() < latest;) {
            heard = knocks;
            await (0, promises_1.setTimeout)(milliseconds);
        }
        for (let turns = 0; turns < SILENT_TURNS && Date.now() < latest + milliseconds;) {
            const heard = knocks;
            await new Promise(setImmediate);
            turns = heard === knocks ? turns + 1 : 0;
        }
    };
    /**
     * Answers wait while the socket closes: an answered client reconnects, and must not meet a half-closed
     * socket.
     */
    const closeDoor = async (lingerMilliseconds) => {
        let release = () => undefined;
        door = new Promise((resolve) => (release = resolve));
        await silence(lingerMilliseconds);
        // Not the HTTP server's `close`, which would cut idle connections.
        node_net_1.Server.prototype.close.call(app.server);
        release();
    };
    return {
        drain: () => {
            drainingSince ??= Date.now();
        },
        close: async (lingerMilliseconds) => {
            const since = (drainingSince ??= Date.now());
            await closeDoor(lingerMilliseconds);
            const closedAt = Date.now();
            while (open.size > 0) {
                for (const [socket, connection] of open)
                    endWhatIsOver(socket, connection, { since, closedAt, lingerMilliseconds });
                await (0, promises_1.setTimeout)(SWEEP_MILLISECONDS);
            }
            await app.close();
        },
    };
}
function endWhatIsOver(socket, connection, { since, closedAt, lingerMilliseconds }) {
    const now = Date.now();
    if (connection.endedAt !== null) {
        if (now - connection.endedAt >= lingerMilliseconds / 2)
            socket.destroy();
    }
    else if (connection.request?.complete === true) {
        return;
    }
    else if (connection.request || socket.bytesRead > connection.bytesRead) {
        if (now - closedAt < lingerMilliseconds)
            return;
        // An unfinished request, for whose rest the server does not wait.
        if (!socket.destroyed && socket.writable)
            socket.end(TOO_LATE);
        connection.endedAt = now;
    }
    else if (now - Math.max(connection.quietSince, since) >= lingerMilliseconds) {
        socket.end();
        connection.endedAt = now;
    }
}
//# sourceMappingURL=connections.js.map