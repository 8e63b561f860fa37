// What CreateJob writes, in C: the same statements over the same tables, BATCH jobs a transaction.
//
//   create_job FILE SECONDS BATCH
//
// FILE is a database that `store-bench DIRECTORY SECONDS create` has left behind, so that tables,
// indexes, triggers and the wallet are the server's own. One line of JSON.
// cc -O2 -o create_job bench/peers/create_job.c -lsqlite3
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static sqlite3 *db;
static char job[64], transfer[64], request_id[64];
static const char *organization = "org_bench", *wallet = "org_bench/live/wallet",
                  *revenue = "org_bench/live/revenue";
static char blob[400];

static double clock_seconds(clockid_t id) {
  struct timespec t;
  clock_gettime(id, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

static void check(int status, int expected) {
  if (status == expected) return;
  fprintf(stderr, "%d: %s\n", status, sqlite3_errmsg(db));
  exit(1);
}

// SQLite numbers `$2` in the order of appearance, `?2` by its number: bind() wants the latter.
static sqlite3_stmt *prepare(const char *text) {
  sqlite3_stmt *statement;
  char sql[2000];
  snprintf(sql, sizeof sql, "%s", text);
  for (char *c = sql; *c; c++)
    if (*c == '$') *c = '?';
  check(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL), SQLITE_OK);
  return statement;
}

// t: text, i: integer, b: 32 bytes, B: 400 bytes, p: 60 bytes, n: null.
static void bind(sqlite3_stmt *s, const char *kinds, ...) {
  __builtin_va_list values;
  __builtin_va_start(values, kinds);
  for (int i = 1; *kinds; i++, kinds++) switch (*kinds) {
      case 't': sqlite3_bind_text(s, i, __builtin_va_arg(values, char *), -1, SQLITE_TRANSIENT); break;
      case 'i': sqlite3_bind_int64(s, i, __builtin_va_arg(values, sqlite3_int64)); break;
      case 'b': sqlite3_bind_blob(s, i, blob, 32, SQLITE_TRANSIENT); break;
      case 'p': sqlite3_bind_blob(s, i, blob, 60, SQLITE_TRANSIENT); break;
      case 'B': sqlite3_bind_blob(s, i, blob, 400, SQLITE_TRANSIENT); break;
      default: sqlite3_bind_null(s, i);
    }
  __builtin_va_end(values);
}

static sqlite3_int64 row[3];

// Runs to the end; keeps the first row's integers.
static void run(sqlite3_stmt *s) {
  int status;
  while ((status = sqlite3_step(s)) == SQLITE_ROW)
    for (int i = 0; i < sqlite3_column_count(s) && i < 3; i++) row[i] = sqlite3_column_int64(s, i);
  check(status, SQLITE_DONE);
  sqlite3_reset(s);
  sqlite3_clear_bindings(s);
}

#define I(value) ((sqlite3_int64)(value))

int main(int count, char **arguments) {
  if (count < 4) return 2;
  double seconds = atof(arguments[2]);
  int batch = atoi(arguments[3]);
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  check(sqlite3_open(arguments[1], &db), SQLITE_OK);
  sqlite3_exec(db, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
    "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384", NULL, NULL, NULL);
  for (int i = 0; i < 400; i++) blob[i] = (char)(i * 37 + 11);
  sqlite3_stmt *begin = prepare("BEGIN IMMEDIATE"), *commit = prepare("COMMIT");
  sqlite3_stmt *claim = prepare("INSERT INTO job_request (organization, request_id, fingerprint, job, "
    "expire_time) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (organization, request_id) DO UPDATE SET "
    "fingerprint = excluded.fingerprint, job = excluded.job, expire_time = excluded.expire_time "
    "WHERE job_request.expire_time <= $6 RETURNING job");
  sqlite3_stmt *take = prepare("UPDATE account SET posted = posted + $2, held = held + $3, entry_count = "
    "entry_count + 1 WHERE id = $1 AND held + $3 >= 0 AND posted + $2 >= held + $3 "
    "RETURNING posted, held, entry_count");
  sqlite3_stmt *add = prepare("INSERT INTO account (id, organization, mode, kind, posted, held, "
    "entry_count) VALUES ($1, $2, $3, $4, $5, $6, 1) ON CONFLICT (id) DO UPDATE SET posted = "
    "account.posted + excluded.posted, held = account.held + excluded.held, entry_count = "
    "account.entry_count + 1 RETURNING posted, held, entry_count");
  sqlite3_stmt *move = prepare("INSERT INTO transfer (id, kind, organization, mode, amount, freed, job, "
    "deployment, request_id, note, wallet_entry, time) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)");
  sqlite3_stmt *lines = prepare("INSERT INTO entry (account, number, transfer, posted_change, "
    "held_change, posted, held) VALUES ($1, $2, $3, $4, $5, $6, $7), ($8, $9, $3, $10, $11, $12, $13)");
  sqlite3_stmt *hold = prepare("INSERT INTO hold (job, organization, mode, team, key, amount, state, "
    "refunded, cap_day, open_time) VALUES ($1, $2, $3, $4, $5, $6, 'open', 0, $7, $8)");
  sqlite3_stmt *insert = prepare("INSERT INTO job (id, organization, team, access_key, mode, model, "
    "state, epoch, priority, attempts, create_time, start_deadline, total_deadline, hold, request_id, "
    "webhook_url, webhook_events, terms, request) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, "
    "$12, $13, $14, $15, $16, $17, $18, $19)");
  sqlite3_stmt *told = prepare("INSERT INTO job_event (job, sequence, time, kind, state, payload) "
    "VALUES ($1, $2, $3, $4, $5, $6)");
  sqlite3_stmt *head = prepare("INSERT INTO event_chain (organization, sequence, hash) VALUES ($1, 1, $2) "
    "ON CONFLICT (organization) DO UPDATE SET sequence = event_chain.sequence + 1 "
    "RETURNING sequence, hash");
  sqlite3_stmt *event = prepare("INSERT INTO event (organization, sequence, time, principal, source, "
    "type, subject, payload, previous_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
  sqlite3_stmt *chain = prepare("UPDATE event_chain SET hash = $2 WHERE organization = $1");
  long jobs = 0;
  double start = clock_seconds(CLOCK_MONOTONIC), processor = clock_seconds(CLOCK_PROCESS_CPUTIME_ID);
  while (clock_seconds(CLOCK_MONOTONIC) - start < seconds) {
    run(begin);
    for (int i = 0; i < batch; i++) {
      sqlite3_int64 now = 1763794561000000 + jobs, w[3], r[3];
      snprintf(job, sizeof job, "job_9%025ld", jobs);
      snprintf(transfer, sizeof transfer, "xfer_9%025ld.hold", jobs);
      snprintf(request_id, sizeof request_id, "c%016lx", (unsigned long)(jobs * 0x9E3779B97F4A7C15ul));
      bind(claim, "ttbtii", organization, request_id, job, now, now), run(claim);
      bind(take, "tii", wallet, I(0), I(1000)), run(take), memcpy(w, row, sizeof w);
      bind(add, "ttttii", revenue, organization, "live", "revenue", I(0), I(-1000)), run(add);
      memcpy(r, row, sizeof r);
      bind(move, "ttttiitnntii", transfer, "hold", organization, "live", I(1000), I(0), job, "", w[2], now);
      run(move);
      bind(lines, "titiiiitiiiii", wallet, w[2], transfer, I(0), I(1000), w[0], w[1], revenue, r[2], I(0),
        I(-1000), r[0], r[1]);
      run(lines);
      bind(hold, "tttttini", job, organization, "live", "team_bench", "key_bench", I(1000), now);
      run(hold);
      bind(insert, "tttttttiiiiiiitnnpB", job, organization, "team_bench", "key_bench", "live",
        "sandbox-chat", "queued", I(0), I(0), I(0), now, now, now, I(1000), request_id);
      run(insert);
      bind(told, "tiittn", job, I(1), now, "state_changed", "queued"), run(told);
      bind(head, "tb", organization), run(head);
      bind(event, "tiittttpbb", organization, row[0], now, "key_bench", "192.0.2.1:4711", "job.created",
        job);
      run(event);
      bind(chain, "tb", organization), run(chain);
      jobs++;
    }
    run(commit);
  }
  double elapsed = clock_seconds(CLOCK_MONOTONIC) - start;
  processor = clock_seconds(CLOCK_PROCESS_CPUTIME_ID) - processor;
  printf("{\"batch\":%d,\"per_second\":%.0f,\"cpu_us_per_write\":%.2f}\n",
    batch, jobs / elapsed, processor * 1e6 / jobs);
  return 0;
}
