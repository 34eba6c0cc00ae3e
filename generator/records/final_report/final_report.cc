#include "records/final_report/final_report.h"

namespace tertial {

const RecordSchema& schema_of(Tag<FinalReport>) {
  static constexpr FieldInfo fields[] = {
      field<&FinalReport::pledge>("pledge", {"löftet", "the pledge"}, "\"skaggetorp-2017\""),
      field<&FinalReport::to>("to", {"organet som får den", "the body that receives it"}, "\"ks\""),
      field<&FinalReport::due>("due", {"när den skulle lämnas", "when it was due"}, "\"2026-01\""),
      field<&FinalReport::delivered>("delivered", {"när den lämnades", "when it was delivered"},
                                     "\"..\""),
      field<&FinalReport::document>("document", {"handlingen", "the document"},
                                    "\"aterrapport-2017\""),
      field<&FinalReport::decision>("decision", {"beslutet om den", "the decision on it"},
                                    "{ body = \"ks\", note = \"Beslutet är inte funnet.\" }"),
      field<&FinalReport::summary>("summary",
                                   {"vad den säger, i egna ord", "what it says, in your own words"},
                                   "\"Åtta punkter redovisas.\""),
  };
  static constexpr RecordSchema schema = record_schema<FinalReport>(
      {.name = "final-report",
       .label = {"en slutrapport", "a final report"},
       .folder = "final-reports",
       .doc = {"Rapporten som avslutar ett löfte.", "The report that closes a pledge."},
       .fields = fields});
  return schema;
}

}  // namespace tertial
