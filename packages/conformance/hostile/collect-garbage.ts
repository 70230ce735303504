/** Preloaded into the server: a message collects garbage, and the answer says that it is done. */
process.on("message", () => {
  void collect().then(() => process.send?.(process.memoryUsage()));
});
// The server ends with the test, also when the test is killed.
process.on("disconnect", () => {
  process.exit();
});

async function collect(): Promise<void> {
  // Finalizers and closed sockets release memory some turns of the event loop later.
  for (let time = 0; time < 4; time++) {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc?.();
  }
}
