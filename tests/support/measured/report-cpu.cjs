/**
 * Loaded into a measured process before its own program. Answers every message with the process's CPU time so
 * far, of all threads, in microseconds, and its resident memory in bytes. The listener does not keep the process
 * alive, which ends with the measuring one.
 */
process.on("message", () => process.send({ ...process.cpuUsage(), rss: process.memoryUsage.rss() }));
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel.unref();
