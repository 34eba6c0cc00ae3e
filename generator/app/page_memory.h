#pragma once
// Which pages of the last build stand in the output as this one would make them, and what this one
// learns of its own for the next. A page is made again unless all that it can show is known to be
// as it was: what it reads is observed, nobody has to list it.
#include <optional>
#include <string>
#include <vector>

#include "base/as_of_watch.h"
#include "cache/build_record.h"
#include "cache/kept_pages.h"
#include "records/load.h"

namespace tertial {

/// What a content file's pages depend on. `loaded`: what was read from `text`, if it is a record.
cache::FileMarks marks_of(std::string_view path, std::string_view text, const LoadedRecord* loaded);
/// A picture is a body without fields: only pages that show it depend on its bytes, of the hash.
cache::FileMarks marks_of_picture(std::string_view path, std::uint64_t bytes);

class PageMemory {
 public:
  /// `last`: what is kept of the last build of this site by this program with these options, or
  /// null; it must outlive this. `theme`: the fingerprint of the theme.
  PageMemory(const cache::BuildRecord* last, std::uint64_t theme) : last_build_(last) {
    now_.theme = theme;
  }

  /// Before begin(): this is the hash of the manifest that the last build, by this program with
  /// these options, left in the output.
  bool is_last_run(std::optional<std::uint64_t> manifest) const;

  /// Before the first page. `files`: of the content; `pages`: paths in `output`, which nobody else
  /// writes to from now on. `moment`: when the run began.
  void begin(std::vector<cache::FileMarks> files, const std::vector<std::string>& pages,
             const FileSystem& output, std::int64_t moment, unsigned threads);

  /// The page as it stands in the output, if it would be made the same. Once for each page.
  const cache::KeptPage* standing(std::size_t page);
  /// Of a page that is not made again.
  void keep(std::size_t page) { now_.pages[page] = last_.pages[page]; }
  void note_sum(std::size_t page, std::string sha256) {
    now_.pages[page].sha256 = std::move(sha256);
  }

  /// Hears what its own thread reads and asks while it makes a page.
  class Watch {
   public:
    Watch();
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch();

   private:
    friend class PageMemory;
    AsOfWatch days_;
    std::vector<std::uint32_t> bodies_;
  };
  /// Called where a body is read, or a picture shown: that of the file at this place among those
  /// of the content.
  static void note_body(std::uint32_t file);
  void note(std::size_t page, Watch& watch, std::string_view bytes);
  /// Whether the last build made the same bytes for the page; after note(). Then it has looked
  /// through them, too.
  bool was_made_alike(std::size_t page) const;

  const cache::KeptPages& now() const { return now_; }

  /// Why pages were made again, for people.
  enum class Why : std::uint8_t { not_made, nothing_known, other_theme, file, body, output };
  struct Reason {
    Why why = Why::not_made;
    std::uint32_t file = 0;  ///< of `file` and `body`: its place among those of the content
  };
  /// Of all pages; not_made when each has its own.
  const Reason& ground() const { return ground_; }
  const Reason& of(std::size_t page) const { return reasons_[page]; }

 private:
  Reason compare_grounds() const;
  void find_before();
  void look_up(const std::vector<std::string>& pages, const cache::KnownFolder& known,
               const std::vector<std::uint8_t>& standing);

  const cache::BuildRecord* last_build_;
  cache::KeptPages last_, now_;
  Reason ground_;
  std::vector<Reason> reasons_;        // of each page
  std::vector<std::uint8_t> stands_;   // each page of the last build, in the output
  std::vector<std::uint64_t> before_;  // the hash of each page in the last build; 0 of a new one
};

}  // namespace tertial
