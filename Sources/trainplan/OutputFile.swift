/// A file of an output folder.
struct OutputFile {
  /// Where it stands in the folder.
  let path: String
  /// What it says.
  let text: String
}
