import type { Pool, PoolClient } from "pg";
import type { Database, Row, Sql } from "./database.ts";
import { databaseError, isConflict } from "./database-error.ts";
import { listen } from "./listen.ts";

/** How often a transaction is tried that another one kept from its end. */
const TRIES = 5;

/**
 * Opens a database of PostgreSQL.
 *
 * @param url e.g. postgres://user:password@host:5432/database
 * @param connections most connections at the same time
 * @throws CasError connection_error if it does not answer
 */
export async function openPostgres(url: string, connections: number): Promise<Database> {
  // Whoever has the database in a folder does not load it.
  const { default: pg } = await import("pg");
  const config = {
    connectionString: url,
    application_name: "cas-jobs",
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    query_timeout: 120_000,
    // A process that is stopped within a transaction does not keep the others waiting.
    idle_in_transaction_session_timeout: 30_000,
  };
  const pool = new pg.Pool({ ...config, max: connections });
  // Each statement reports its own failure.
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    client.on("error", () => {});
  });
  const sql = sqlOf(pool);
  try {
    await sql.executeSql("select 1");
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    ...sql,
    transaction: (run) => transaction(pool, run),
    shared: {
      listen: (channel, onNotice, signal) => {
        void listen(() => new pg.Client(config), channel, onNotice, signal);
      },
    },
    close: () => pool.end(),
  };
}

async function transaction<Value>(pool: Pool, run: (sql: Sql) => Promise<Value>): Promise<Value> {
  for (let left = TRIES - 1; ; left--)
    try {
      return await transactionOnce(pool, run);
    } catch (error) {
      if (left === 0 || !isConflict(error)) throw databaseError(error);
    }
}

async function transactionOnce<Value>(
  pool: Pool,
  run: (sql: Sql) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query("begin");
    const value = await run(sqlOf(client));
    await client.query("commit");
    return value;
  } catch (error) {
    await client.query("rollback").catch(() => {
      isBroken = true;
    });
    throw error;
  } finally {
    client.release(isBroken);
  }
}

/** Statements on a pool or a connection. Several statements in one text have one answer each. */
const sqlOf = (on: Pool | PoolClient): Sql => ({
  executeSql: async (text, values) => {
    try {
      const answer = (await on.query<Row>(text, values)) as { rows: Row[] } | { rows: Row[] }[];
      return Array.isArray(answer) ? { rows: answer.flatMap(({ rows }) => rows) } : answer;
    } catch (error) {
      throw databaseError(error);
    }
  },
});
