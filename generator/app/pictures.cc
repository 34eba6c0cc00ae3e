#include "app/pictures.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "app/messages.h"
#include "app/shown_texts.h"
#include "base/hash.h"
#include "base/text.h"
#include "checks/picture_metadata.h"
#include "theme/assets.h"

namespace tertial {
namespace {

constexpr std::string_view published_folder = "assets/bilder/";
constexpr std::array<std::string_view, 4> endings = {".png", ".jpg", ".jpeg", ".webp"};
/// A page with its style is 50 kB at most; a picture comes when it is scrolled to.
constexpr std::size_t light_bytes = 200'000;
/// Beyond that a small file can fill a telephone's memory.
constexpr std::uint32_t most_pixels = 10'000;

/// The path of the published file: not the folder, which is nobody's concern, nor letters that an
/// address would have to spell out.
std::string published_path(std::string_view source, PictureFormat format, std::string_view bytes) {
  const std::string_view name = last_part(source);
  std::string stem = slug(name.substr(0, name.rfind('.')));
  if (stem.empty()) stem = "bild";
  return std::string(published_folder) + hashed_name(stem + std::string(ending_of(format)), bytes);
}

/// The name of the picture `source` in the text of the file at `text`.
std::string as_written(std::string_view source, std::string_view text) {
  std::string name =
      std::filesystem::path(source).lexically_relative(folder_of(text)).generic_string();
  // Markdown reads a name with blanks only so.
  return name.find(' ') == std::string::npos ? name : "<" + name + ">";
}

}  // namespace

bool is_picture_path(std::string_view path) {
  const std::string lower = lower_case(path);
  return std::ranges::any_of(endings,
                             [&](std::string_view ending) { return lower.ends_with(ending); });
}

bool is_published_picture(std::string_view path) {
  return path.starts_with(published_folder);
}

Picture read_picture(const SourceSet& files, FileId file, DiagnosticList& out) {
  Picture picture;
  picture.file = file;
  picture.source = files[file].path();
  const std::optional<std::string> bytes = files.read_bytes(file, out);
  if (!bytes) return picture;
  picture.hash = hash64(*bytes);
  check_picture(*bytes, file, files.path(file), out);
  const std::optional<PictureFormat> format = picture_format(*bytes);
  const std::optional<PixelSize> size = pixel_size(*bytes);
  if (!format) {
    out.report(app_kind("picture.not-a-picture"), whole_file(file))
        .with_help({"öppna den i ett bildprogram och spara den som PNG, JPEG eller WebP",
                    "open it in a picture program and save it as PNG, JPEG or WebP"});
  } else if (!size) {
    out.report(app_kind("picture.damaged"), whole_file(file))
        .with_help({"hämta eller spara bilden en gång till", "fetch or save the picture again"});
  } else if (std::max(size->width, size->height) > most_pixels) {
    out.report(app_kind("picture.too-large"), whole_file(file),
               {std::size_t{size->width}, std::size_t{size->height}, std::size_t{most_pixels}})
        .with_help({"gör den mindre: mogrify -resize '1600x1600>' '{0}'",
                    "make it smaller: mogrify -resize '1600x1600>' '{0}'"},
                   {files.path(file)});
  } else {
    picture.size = *size;
    picture.path = published_path(picture.source, *format, *bytes);
    if (bytes->size() > light_bytes)
      out.report(app_kind("picture.heavy"), whole_file(file),
                 {bytes->size() / 1000, light_bytes / 1000})
          .with_help({"gör den mindre: mogrify -resize '1600x1600>' -quality 75 '{0}'",
                      "make it smaller: mogrify -resize '1600x1600>' -quality 75 '{0}'"},
                     {files.path(file)});
  }
  return picture;
}

const Picture* Pictures::at(std::string_view source) const {
  const auto found = std::ranges::lower_bound(all_, source, {}, &Picture::source);
  return found != all_.end() && found->source == source ? &*found : nullptr;
}

const Picture* Pictures::find(std::string_view text, std::string_view target) const {
  const std::optional<std::string> path = path_beside(text, target);
  return path ? at(*path) : nullptr;
}

void Pictures::choose(std::span<const ContentLink> shown, const SourceSet& files,
                      const ShownTexts& texts) {
  for (const ContentLink& link : shown) {
    if (!texts.contain(link.at)) continue;
    const Picture* const picture = find(files[link.at.file].path(), link.target);
    if (picture && !picture->path.empty()) published_.push_back(picture);
  }
  const auto path = [](const Picture* picture) { return std::string_view(picture->path); };
  std::ranges::stable_sort(published_, {}, path);
  const auto twice = std::ranges::unique(published_, {}, path);
  published_.erase(twice.begin(), twice.end());
}

bool Pictures::is_published(const Picture& picture) const {
  return std::ranges::binary_search(published_, std::string_view(picture.path), {},
                                    [](const Picture* one) { return std::string_view(one->path); });
}

void Pictures::check(std::span<const ContentLink> shown, const SourceSet& files,
                     DiagnosticList& out) const {
  std::vector<std::string_view> names;
  names.reserve(all_.size());
  for (const Picture& picture : all_)
    names.push_back(last_part(picture.source));
  // Of several with the name the one beside the text.
  const auto nearest = [&](std::string_view text, std::string_view name) -> const Picture* {
    const std::string_view guess = out.suggestions().nearest(name, names);
    if (guess.empty()) return nullptr;
    if (const Picture* beside = find(text, guess)) return beside;
    const auto first = std::ranges::find(names, guess.data(), &std::string_view::data);
    return &all_[static_cast<std::size_t>(first - names.begin())];
  };
  for (const ContentLink& link : shown) {
    const std::string_view text = files[link.at.file].path();
    if (find(text, link.target)) continue;
    const std::optional<std::string> path = path_beside(text, link.target);
    if (!is_picture_path(link.target)) {
      out.report(app_kind("picture.format"), link.at, {quoted(link.target)})
          .with_help({"spara bilden som PNG, JPEG eller WebP, och skriv det namnet",
                      "save the picture as PNG, JPEG or WebP, and write that name"});
    } else if (!path) {
      out.report(app_kind("picture.outside"), link.at, {quoted(link.target)})
          .with_help({"lägg bilden bredvid {0}, och skriv bara dess namn",
                      "put the picture beside {0}, and write its name only"},
                     {files.path(link.at.file)});
    } else {
      Diagnostic& finding =
          out.report(app_kind("picture.not-found"), link.at, {quoted(link.target)});
      if (const Picture* meant = nearest(text, last_part(*path)))
        finding.with_help({"menade du {0}?", "did you mean {0}?"},
                          {as_written(meant->source, text)});
      else
        finding.with_help({"lägg filen bredvid {0}", "put the file beside {0}"},
                          {files.path(link.at.file)});
    }
  }
}

void Pictures::report_unused(std::span<const ContentLink> shown, const SourceSet& files,
                             DiagnosticList& out) const {
  std::set<const Picture*> used;
  for (const ContentLink& link : shown)
    used.insert(find(files[link.at.file].path(), link.target));
  for (const Picture& picture : all_)
    if (!used.contains(&picture))
      out.report(app_kind("picture.unused"), whole_file(picture.file))
          .with_help({"skriv ![vad bilden visar]({0}) i en text i samma mapp, eller ta bort filen",
                      "write ![what the picture shows]({0}) in a text of the same folder, or "
                      "delete the file"},
                     {last_part(picture.source)});
}

}  // namespace tertial
