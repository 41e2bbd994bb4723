internal import ArgumentParser

/// How the report comes out.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print the report as one line of JSON, latencies in nanoseconds.")
  var json = false

  @Flag(help: "Show no progress, also on a terminal.")
  var quiet = false
}
