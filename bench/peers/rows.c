// Rows a second that a PostgreSQL takes by grouped inserts, each group one commit:
//
//   rows CONNECTION SECONDS GROUP ROWS
//
// GROUP rows a transaction, ROWS rows a statement (a divisor of GROUP), each of a text key, a number
// and 150 bytes, in a table with a primary key and one more index. One line of JSON.
// cc -O2 -I/usr/include/postgresql -o rows bench/peers/rows.c -lpq
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static PGconn *db;

static void check(PGresult *result) {
  ExecStatusType status = PQresultStatus(result);
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
    fprintf(stderr, "%s\n", PQerrorMessage(db));
    exit(1);
  }
  PQclear(result);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(int count, char **arguments) {
  if (count < 5) return 2;
  double seconds = atof(arguments[2]);
  int group = atoi(arguments[3]), rows = atoi(arguments[4]);
  db = PQconnectdb(arguments[1]);
  if (PQstatus(db) != CONNECTION_OK) return fprintf(stderr, "%s\n", PQerrorMessage(db)), 1;
  check(PQexec(db, "DROP TABLE IF EXISTS line"));
  check(PQexec(db, "CREATE TABLE line (id TEXT COLLATE \"C\" PRIMARY KEY, number BIGINT, body BYTEA)"));
  check(PQexec(db, "CREATE INDEX line_by_number ON line (number, id)"));
  char *sql = malloc(64 + rows * 40), *end = sql + sprintf(sql, "INSERT INTO line VALUES ");
  for (int i = 0; i < rows; i++)
    end += sprintf(end, "%s($%d, $%d, $%d)", i ? ", " : "", i * 3 + 1, i * 3 + 2, i * 3 + 3);
  int parameters = rows * 3;
  Oid *types = calloc(parameters, sizeof *types);
  const char **values = calloc(parameters, sizeof *values);
  int *lengths = calloc(parameters, sizeof *lengths), *formats = calloc(parameters, sizeof *formats);
  char *keys = malloc(rows * 40), *numbers = calloc(rows, 8), body[150];
  memset(body, 'x', sizeof body);
  for (int i = 0; i < rows; i++) {
    types[i * 3] = 25, types[i * 3 + 1] = 20, types[i * 3 + 2] = 17;
    values[i * 3] = keys + i * 40, values[i * 3 + 1] = numbers + i * 8, values[i * 3 + 2] = body;
    lengths[i * 3 + 1] = 8, lengths[i * 3 + 2] = sizeof body;
    for (int j = 0; j < 3; j++) formats[i * 3 + j] = 1;
  }
  check(PQprepare(db, "insert", sql, parameters, types));
  long done = 0, commits = 0;
  double start = now();
  while (now() - start < seconds) {
    check(PQexec(db, "BEGIN"));
    for (int sent = 0; sent < group; sent += rows) {
      for (int i = 0; i < rows; i++) {
        lengths[i * 3] = sprintf(keys + i * 40, "job_%026ld", done);
        unsigned long number = done++ * 0x9E3779B97F4A7C15ul;
        for (int j = 0; j < 8; j++) numbers[i * 8 + j] = (char)(number >> (56 - j * 8) & 0x7f);
      }
      check(PQexecPrepared(db, "insert", parameters, values, lengths, formats, 1));
    }
    check(PQexec(db, "COMMIT"));
    commits++;
  }
  double elapsed = now() - start;
  printf("{\"rows_per_s\": %.0f, \"commits_per_s\": %.0f}\n", done / elapsed, commits / elapsed);
  return 0;
}
