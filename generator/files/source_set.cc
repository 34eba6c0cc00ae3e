#include "files/source_set.h"

#include <algorithm>
#include <cerrno>

#include "base/text.h"
#include "files/messages.h"

namespace tertial {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// For people, in any folder; in the languages of the guides ("README.en.md").
bool is_for_people(std::string_view name) {
  const std::string_view stem = name.substr(0, name.find('.'));
  return name.ends_with(".md") && (stem == "README" || stem == "LÄSMIG");
}

bool is_skipped(const Entry& entry) {
  const std::string_view name = last_part(entry.path);
  if (name.starts_with('.') || name.ends_with('~')) return true;
  return entry.kind != Entry::Kind::folder && is_for_people(name);
}

/// A symlink is read like a file when it leads to one below the same folder.
void check_symlink(const FileSystem& folder, SourceFile& file, FileId id, DiagnosticList& out) {
  const IoResult<std::string> probe = folder.read(file.path(), 0);
  const int code = probe ? 0 : probe.error().code;
  if (code == 0 || code == EFBIG) return;
  file.refused = true;
  const Span span = whole_file(id);
  if (code == EXDEV)
    out.report(files_kind("files.symlink-outside"), span, {quoted(folder.name())})
        .with_help(
            {"kopiera in filen i länkens ställe", "copy the file into the place of the link"});
  else if (code == EISDIR)
    out.report(files_kind("files.symlink-folder"), span)
        .with_help(
            {"flytta in mappen i länkens ställe", "move the folder into the place of the link"});
  else if (code == EINVAL)
    out.report(files_kind("files.not-a-file"), span)
        .with_help({"ta bort den ur mappen", "take it out of the folder"});
  else if (code == ENOENT || code == ELOOP || code == ENOTDIR)
    out.report(files_kind("files.symlink-broken"), span)
        .with_help({"ta bort länken, eller lägg filen i dess ställe",
                    "delete the link, or put the file in its place"});
  else
    out.report(files_kind("files.unreadable"), span, {reason_of(probe.error())});
}

/// For a file that is too large.
Text help_with_size(std::string_view path) {
  if (path.ends_with(".md") || path.ends_with(".toml"))
    return {"dela texten på flera filer; är den något annat än en text du skrivit, flytta filen",
            "divide the text among several files; if it is no text that you wrote, move the file"};
  return {"gör bilden mindre, eller flytta filen: här ligger bara poster och deras bilder",
          "make the picture smaller, or move the file: only records and their pictures stand here"};
}

Span place_of(FileId file, std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  const auto line = static_cast<std::uint32_t>(std::ranges::count(before, '\n')) + 1;
  const auto column = static_cast<std::uint32_t>(count_code_points(before.substr(line_start))) + 1;
  return {file, {line, column}, {line, column + 1}};
}

void use_plain_line_breaks(std::string& text) {
  std::size_t to = text.find('\r');
  if (to == std::string::npos) return;
  for (std::size_t from = to; from < text.size(); ++from) {
    const bool of_pair = text[from] == '\r' && from + 1 < text.size() && text[from + 1] == '\n';
    if (!of_pair) text[to++] = text[from];
  }
  text.resize(to);
}

/// False after reporting why these bytes are no text.
bool check_text(std::string_view bytes, FileId file, DiagnosticList& out) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
    out.report(files_kind("files.not-utf8"), place_of(file, bytes, 0))
        .with_help({"filen är sparad som UTF-16: spara den som UTF-8",
                    "the file is saved as UTF-16: save it as UTF-8"});
    return false;
  }
  const std::optional<std::size_t> invalid = first_invalid_utf8(bytes);
  const std::size_t nul = bytes.find('\0');
  if (nul != std::string_view::npos && nul < invalid.value_or(bytes.size())) {
    out.report(files_kind("files.nul-byte"), place_of(file, bytes, nul))
        .with_help({"spara filen som ren text (UTF-8), eller flytta den om den är något annat",
                    "save the file as plain text (UTF-8), or move it if it is something else"});
    return false;
  }
  if (!invalid) return true;
  Diagnostic& finding = out.report(files_kind("files.not-utf8"), place_of(file, bytes, *invalid));
  // Å, Ä, Ö, å, ä, ö, é, § of Latin-1: what Swedish text in an old encoding stumbles over first.
  constexpr std::string_view latin1 = "\xC5\xC4\xD6\xE5\xE4\xF6\xE9\xA7";
  if (latin1.find(bytes[*invalid]) != std::string_view::npos)
    finding.with_help({"filen ser ut att vara sparad som Latin-1 (ANSI): spara den som UTF-8",
                       "the file seems to be saved as Latin-1 (ANSI): save it as UTF-8"});
  else
    finding.with_help({"spara filen som UTF-8", "save the file as UTF-8"});
  return false;
}

}  // namespace

FileRange SourceSet::add(const FileSystem& folder, DiagnosticList& out) {
  FileRange range{static_cast<FileId>(files_.size()), static_cast<FileId>(files_.size())};
  const IoResult<std::vector<Entry>> entries = folder.list();
  if (!entries) {
    out.report(files_kind("files.cannot-open"), {},
               {quoted(folder.name()), reason_of(entries.error())});
    return range;
  }
  std::string skipped = "\n";  // the folder whose contents are being skipped; no path begins so
  for (const Entry& entry : *entries) {
    if (entry.path.starts_with(skipped)) continue;
    const bool is_folder = entry.kind == Entry::Kind::folder;
    if (is_skipped(entry)) {
      if (is_folder) skipped = entry.path + "/";
      continue;
    }
    const bool odd = !is_plain_path(entry.path);
    if (is_folder && entry.error == 0 && !odd) continue;
    const auto id = static_cast<FileId>(files_.size());
    const bool is_link = entry.kind == Entry::Kind::symlink;
    SourceFile& file =
        files_.emplace_back(SourceFile{&folder, std::string(folder.name()) + "/" + entry.path});
    if (odd) {
      // Of a folder this says enough for all that it holds.
      if (is_folder) skipped = entry.path + "/";
      out.report(files_kind("files.odd-name"), whole_file(id))
          .with_help({"döp om den med bokstäver, siffror, bindestreck och punkt",
                      "rename it with letters, digits, hyphens and dots"});
      file.refused = true;
    } else if (is_folder) {
      out.report(files_kind("files.unreadable"), whole_file(id), {reason_of({entry.error, 0})});
      file.refused = true;
    } else if (entry.kind == Entry::Kind::other) {
      out.report(files_kind("files.not-a-file"), whole_file(id))
          .with_help({"ta bort den ur mappen", "take it out of the folder"});
      file.refused = true;
    } else if (is_link) {
      check_symlink(folder, file, id, out);
    }
  }
  range.last = static_cast<FileId>(files_.size());
  return range;
}

FileId SourceSet::add_known(const FileSystem& folder, std::string_view path) {
  files_.push_back({&folder, std::string(folder.name()).append("/").append(path)});
  return static_cast<FileId>(files_.size() - 1);
}

FileId SourceSet::find(const FileSystem& folder, std::string_view path) const {
  const auto found = std::ranges::find_if(files_, [&](const SourceFile& file) {
    return file.folder == &folder && file.path() == path;
  });
  return found == files_.end() ? no_file : static_cast<FileId>(found - files_.begin());
}

std::optional<std::string> SourceSet::read_bytes(FileId file, DiagnosticList& out) const {
  const SourceFile& source = files_[file];
  if (source.refused) return std::nullopt;
  IoResult<std::string> bytes = source.folder->read(source.path());
  if (!bytes) {
    const IoError error = bytes.error();
    if (error.code == EFBIG)
      out.report(files_kind("files.too-large"), whole_file(file),
                 {std::to_string(error.size), std::to_string(default_max_size)})
          .with_help(help_with_size(source.path()));
    else if (error.code == ENOENT)
      out.report(files_kind("files.vanished"), whole_file(file))
          .with_help({"kör igen när filen är färdigskriven", "run again when the file is written"});
    else if (error.code == EXDEV)
      out.report(files_kind("files.symlink-outside"), whole_file(file),
                 {quoted(source.folder->name())})
          .with_help(
              {"kopiera in filen i länkens ställe", "copy the file into the place of the link"});
    else
      out.report(files_kind("files.unreadable"), whole_file(file), {reason_of(error)});
    return std::nullopt;
  }
  return std::move(*bytes);
}

std::optional<std::string> SourceSet::read(FileId file, DiagnosticList& out) const {
  std::optional<std::string> bytes = read_bytes(file, out);
  if (!bytes) return std::nullopt;
  std::string text = std::move(*bytes);
  if (text.starts_with(byte_order_mark)) {
    out.report(files_kind("files.bom"), whole_file(file))
        .with_help({"spara filen som UTF-8 utan BOM", "save the file as UTF-8 without BOM"});
    text.erase(0, byte_order_mark.size());
  }
  if (!check_text(text, file, out)) return std::nullopt;
  use_plain_line_breaks(text);
  return text;
}

void SourceSet::read_lines(FileId file) const {
  lines_->file = file;
  lines_->text.clear();
  lines_->starts.clear();
  const SourceFile& source = files_[file];
  if (source.refused) return;
  IoResult<std::string> bytes = source.folder->read(source.path());
  if (!bytes) return;
  lines_->text = std::move(*bytes);
  const std::string& text = lines_->text;
  lines_->starts.push_back(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
  for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', end + 1))
    lines_->starts.push_back(end + 1);
}

std::string SourceSet::line(FileId file, std::uint32_t number) const {
  const std::scoped_lock lock(lines_->mutex);
  if (lines_->file != file) read_lines(file);
  if (number == 0 || number > lines_->starts.size()) return {};
  std::string_view rest = std::string_view(lines_->text).substr(lines_->starts[number - 1]);
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r')) rest.remove_suffix(1);
  return std::string(rest);
}

}  // namespace tertial
