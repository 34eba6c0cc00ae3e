#pragma once
// The place that `tertial publish TARGET` names, with its user and password; knows no site.
#include <memory>

#include "app/commands.h"
#include "publish/target.h"

namespace tertial {

struct Place {
  std::unique_ptr<Target> target;  ///< null after saying why
  int code = exit_usage;           ///< then: of the command
};

Place open_place(const Options& options, const Streams& streams);

}  // namespace tertial
