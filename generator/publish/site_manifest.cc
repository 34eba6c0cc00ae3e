#include "publish/site_manifest.h"

#include <algorithm>
#include <stdexcept>

#include "base/json_string.h"
#include "base/sha256.h"
#include "files/content_type.h"
#include "files/file_system.h"
#include "value/json_reader.h"

#ifndef TERTIAL_VERSION
#error "TERTIAL_VERSION is given by the build"
#endif

namespace tertial {
namespace {

constexpr std::size_t most_text = 4096;

void append_member(std::string& out, std::string_view key, std::string_view text) {
  append_json_string(out, key);
  out += ':';
  append_json_string(out, text);
}

const std::string* text_in(const Table& table, std::string_view key) {
  const Member* member = find(table, key);
  const auto* text = member ? std::get_if<std::string>(&member->value.data) : nullptr;
  return text && text->size() <= most_text ? text : nullptr;
}

std::optional<SiteFile> read_file(const Value& value) {
  const auto* table = std::get_if<Table>(&value.data);
  if (!table) return std::nullopt;
  const std::string* path = text_in(*table, "path");
  const std::string* sum = text_in(*table, "sha256");
  const Member* size = find(*table, "size");
  const auto* bytes = size ? std::get_if<std::int64_t>(&size->value.data) : nullptr;
  if (!path || !is_plain_path(*path) || !sum || !is_sha256(*sum) || !bytes || *bytes < 0)
    return std::nullopt;
  SiteFile file;
  file.path = *path;
  file.sha256 = *sum;
  file.size = static_cast<std::uint64_t>(*bytes);
  if (const std::string* type = text_in(*table, "type")) file.type = *type;
  if (const std::string* source = text_in(*table, "source")) file.source = *source;
  return file;
}

}  // namespace

const SiteFile* SiteManifest::find(std::string_view path) const {
  const auto found = std::ranges::lower_bound(files, path, {}, &SiteFile::path);
  return found != files.end() && found->path == path ? &*found : nullptr;
}

std::string this_program() {
  return std::string("tertial ") + TERTIAL_VERSION;
}

bool is_commit_name(std::string_view text) {
  return !text.empty() && text.size() <= 100 &&
         text.find_first_not_of(
             "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
             "._/-") == std::string_view::npos;
}

bool is_sha256(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

void measure(SiteManifest& manifest, std::string_view path, std::string_view bytes) {
  put_measure(manifest, path, sha256(bytes), bytes.size());
}

void put_measure(SiteManifest& manifest, std::string_view path, std::string sha256,
                 std::uint64_t size) {
  const auto found = std::ranges::lower_bound(manifest.files, path, {}, &SiteFile::path);
  if (found == manifest.files.end() || found->path != path)
    throw std::logic_error("a file that is not in the manifest");
  found->sha256 = std::move(sha256);
  found->size = size;
  found->type = content_type_of(path);
}

std::string to_json(const SiteManifest& manifest) {
  std::string out = "{\"format\":1,\n";
  append_member(out, "program", manifest.program);
  out += ",\n";
  append_member(out, "as_of", to_string(manifest.as_of));
  if (!manifest.commit.empty()) {
    out += ",\n";
    append_member(out, "commit", manifest.commit);
  }
  out += ",\n\"files\":[";
  for (const SiteFile& file : manifest.files) {
    out += &file == manifest.files.data() ? "\n{" : ",\n{";
    append_member(out, "path", file.path);
    out += ',';
    append_member(out, "sha256", file.sha256);
    out += ",\"size\":" + std::to_string(file.size) + ',';
    append_member(out, "type", file.type);
    if (!file.source.empty()) {
      out += ',';
      append_member(out, "source", file.source);
    }
    out += '}';
  }
  return out + "\n]}\n";
}

std::optional<SiteManifest> read_site_manifest(std::string_view json) {
  const std::optional<Value> value = read_json(json);
  const Table* table = value ? std::get_if<Table>(&value->data) : nullptr;
  if (!table) return std::nullopt;
  const std::string* program = text_in(*table, "program");
  const std::string* as_of = text_in(*table, "as_of");
  const std::optional<Date> day = as_of ? parse_date(*as_of) : std::nullopt;
  const Member* list = find(*table, "files");
  const Array* files = list ? std::get_if<Array>(&list->value.data) : nullptr;
  if (!program || !day || !files) return std::nullopt;

  SiteManifest manifest;
  manifest.program = *program;
  const Member* format = find(*table, "format");
  const auto* number = format ? std::get_if<std::int64_t>(&format->value.data) : nullptr;
  if (number) manifest.format = *number;
  manifest.as_of = *day;
  if (find(*table, "commit")) {
    const std::string* commit = text_in(*table, "commit");
    if (!commit || !is_commit_name(*commit)) return std::nullopt;
    manifest.commit = *commit;
  }
  manifest.files.reserve(files->size());
  for (const Value& entry : *files) {
    std::optional<SiteFile> file = read_file(entry);
    if (!file) return std::nullopt;
    manifest.files.push_back(std::move(*file));
  }
  std::ranges::sort(manifest.files, {}, &SiteFile::path);
  const auto twice = std::ranges::adjacent_find(manifest.files, {}, &SiteFile::path);
  if (twice != manifest.files.end()) return std::nullopt;
  return manifest;
}

}  // namespace tertial
