/**
 * Loaded into a measured process before its own program: answers every message with the CPU time that the process has
 * used so far, all threads together, in microseconds. The program ends as if nobody listened, and with whoever measures it.
 */
process.on("message", () => process.send(process.cpuUsage()));
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel.unref();
