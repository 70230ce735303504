// A worker that stays alive and never replies, like the wrong file in the place of the client's worker.
setInterval(() => undefined, 1000);
