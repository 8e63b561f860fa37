// Google's C++ protobuf at the work of bench/wire: wire JOB.bin JOB.json [OPERATION [COUNT]] prints
// nanoseconds of processor time an operation, the median of nine runs; with COUNT it only runs.
#include <google/protobuf/util/json_util.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "job.pb.h"

using modelroute::bench::v1::Job;

static std::string contents(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

static double nanos() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec * 1e9 + time.tv_nsec;
}

static std::string chosen;
static long fixed_count = 0;
static volatile size_t sink;

template <class Operation>
static void measure(const std::string& name, Operation operation) {
  if (!chosen.empty() && chosen != name) return;
  if (fixed_count > 0) {
    for (long i = 0; i < fixed_count; i++) operation();
    return;
  }
  std::vector<double> times;
  for (int run = 0; run < 9; run++) {
    long count = 0;
    double start = nanos(), elapsed = 0;
    do {
      for (int i = 0; i < 500; i++) operation();
      count += 500;
      elapsed = nanos() - start;
    } while (elapsed < 2e8);
    times.push_back(elapsed / count);
  }
  std::sort(times.begin(), times.end());
  printf("%s: %.0f ns (%.0f to %.0f)\n", name.c_str(), times[4], times[0], times[8]);
}

int main(int count, char** arguments) {
  if (count < 3) return 64;
  std::string binary = contents(arguments[1]), json = contents(arguments[2]);
  if (count > 3) chosen = arguments[3];
  if (count > 4) fixed_count = atol(arguments[4]);
  Job job;
  if (!job.ParseFromString(binary)) return 65;
  measure("decode", [&] {
    Job other;
    if (!other.ParseFromString(binary)) abort();
    sink = other.tags_size();
  });
  measure("encode", [&] {
    std::string text;
    job.SerializeToString(&text);
    sink = text.size();
  });
  measure("JSON decode", [&] {
    Job other;
    if (!google::protobuf::util::JsonStringToMessage(json, &other).ok()) abort();
    sink = other.tags_size();
  });
  measure("JSON encode", [&] {
    std::string text;
    if (!google::protobuf::util::MessageToJsonString(job, &text).ok()) abort();
    sink = text.size();
  });
}
