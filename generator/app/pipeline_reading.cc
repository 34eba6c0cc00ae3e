// What pages read of content files while they are made: bodies and pictures, which no stage keeps.
#include <algorithm>

#include "app/pipeline.h"
#include "app/shown_texts.h"
#include "base/hash.h"
#include "files/messages.h"
#include "records/site/settings.h"

namespace tertial {

void Pipeline::choose_pictures() {
  content_.pictures.choose(content_.shown, content_.files, ShownTexts(*content_.model));
}

void Pipeline::plan_pictures() {
  for (const Picture* picture : content_.pictures.published()) {
    // The theme may have the same file.
    const std::span<const Asset> assets = plan_.theme->assets().all();
    if (std::ranges::find(assets, picture->path, &Asset::path) == assets.end())
      plan_.pictures.push_back(picture);
  }
}

std::string Pipeline::read_body(const Record& record) {
  PageMemory::note_body(record.file - content_.first_file);
  DiagnosticList out;
  std::optional<std::string> text = content_.files.read(record.file, out);
  if (text && text->size() >= record.body.offset) return text->substr(record.body.offset);
  note_unread(record.file, std::move(out));
  return {};
}

std::string Pipeline::read_picture(const Picture& picture) {
  DiagnosticList out;
  std::optional<std::string> bytes = content_.files.read_bytes(picture.file, out);
  // Its name says which bytes it has.
  if (bytes && hash64(*bytes) == picture.hash) return std::move(*bytes);
  note_unread(picture.file, std::move(out));
  return {};
}

void Pipeline::note_unread(FileId file, DiagnosticList findings) {
  if (findings.empty()) findings.report(files_kind("files.vanished"), whole_file(file));
  const std::scoped_lock lock(plan_.body_mutex);
  plan_.body_findings.append(std::move(findings));
}

MarkdownPicture Pipeline::show_picture(FileId text, std::string_view target) const {
  if (text == no_file) return {};
  const Picture* const picture = content_.pictures.find(content_.files[text].path(), target);
  if (!picture || !content_.pictures.is_published(*picture)) return {};
  PageMemory::note_body(picture->file - content_.first_file);
  return {url_prefix(content_.settings) + "/" + picture->path, picture->size.width,
          picture->size.height};
}

}  // namespace tertial
