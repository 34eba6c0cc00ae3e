#include "app/page_reasons.h"

#include <ostream>

#include "base/text.h"

namespace tertial {
namespace {

using Why = PageMemory::Why;

Text words_of(Why why) {
  switch (why) {
    case Why::not_made:
      break;
    case Why::nothing_known:
      return {"inget är känt om dem", "nothing is known of them"};
    case Why::other_theme:
      return {"temat är ändrat", "the theme has changed"};
    case Why::file:
      return {"{0} eller en fil bredvid är ny, borta eller ändrad i mer än brödtexten",
              "{0} or a file beside it is new, gone or changed in more than its body"};
    case Why::body:
      return {"brödtexten i {0} är ändrad", "the body of {0} has changed"};
    case Why::output:
      return {"filen är ändrad eller borta", "the file has changed or is gone"};
  }
  return {};
}

}  // namespace

void say_pages(const Pipeline& pipeline, const PageMemory& memory, Language language,
               std::ostream& to) {
  const auto sentence = [&](const PageMemory::Reason& reason) {
    const Content& content = pipeline.content();
    Text words = words_of(reason.why);
    Arguments file;
    if (reason.why == Why::file || reason.why == Why::body) {
      const std::string_view path = content.files.path(content.first_file + reason.file);
      if (reason.why == Why::body && is_picture_path(path))
        words = {"bilden {0} är ändrad", "the picture {0} has changed"};
      file.emplace_back(quoted(path));
    }
    return printable(Sentence{words, std::move(file)}.in(language)) + "\n";
  };
  if (memory.ground().why != Why::not_made) {
    to << Text{"alla sidor görs: ", "all pages are made: "}.in(language)
       << sentence(memory.ground());
    return;
  }
  const std::vector<std::string> paths = pipeline.output_paths();
  for (std::size_t page = 0; page < memory.now().pages.size(); ++page)
    if (const PageMemory::Reason& reason = memory.of(page); reason.why != Why::not_made)
      to << Text{"görs igen: ", "made again: "}.in(language) << paths[page] << ": "
         << sentence(reason);
}

}  // namespace tertial
