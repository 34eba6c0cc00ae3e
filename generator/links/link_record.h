#pragma once
// What addresses answered, and when: a file of one line for each, in order, that is kept with the
// content, so that a good answer holds for some days. Only good ones are kept: a dead link is asked
// for each time.
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "links/link_answer.h"

namespace tertial {

class LinkRecord {
 public:
  /// Nothing when a line is none of ours; its number is then in `wrong_line`.
  static std::optional<LinkRecord> read(std::string_view text, std::size_t& wrong_line);

  /// What the address answered no longer than `days` before `today`; null when it is to be asked.
  const LinkAnswer* fresh(std::string_view address, Date today, int days) const;
  /// Keeps an answer if it is a good one.
  void keep(const std::string& address, const LinkAnswer& answer, Date day);
  /// Keeps what another record has of the address.
  void keep(const std::string& address, const LinkRecord& from);

  std::string text() const;

 private:
  struct Known {
    LinkAnswer answer;
    Date day;
  };
  static std::optional<std::pair<std::string, Known>> read_line(std::string_view line);

  std::map<std::string, Known, std::less<>> known_;
};

}  // namespace tertial
