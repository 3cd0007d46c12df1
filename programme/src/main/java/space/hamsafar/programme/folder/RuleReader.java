package space.hamsafar.programme.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import space.hamsafar.programme.selection.ApplicantField;
import space.hamsafar.programme.selection.EligibilityRule;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;

/** Reads eligibility rules. */
final class RuleReader {
    private static final List<String> NUMBERS =
            List.of("age", "heightCm", "massKg", "experienceYears", "flightHours", "english", "chinese");
    private static final Map<String, List<String>> KNOWN_WORDS = Map.of(
            "sex", Cells.SEXES,
            "degree", Cells.DEGREES,
            "consent", List.of("true", "false"));

    static Optional<EligibilityRule> rule(Fields fields) {
        String field = fields.text("field");
        if (NUMBERS.contains(field)) {
            checkNumber(fields, field);
        } else if (ApplicantField.find(field).isPresent()) {
            checkWords(fields, field);
        } else if (fields.isSound("field")) {
            List<String> all = ApplicantField.keys();
            fields.problem(
                    "field",
                    "there is no field " + Wording.quoted(field) + " to look at"
                            + Spelling.nearest(field, all)
                                    .map(near -> ": did you mean '" + near + "'?")
                                    .orElse("; there is " + Wording.anyOf(all)));
        }
        return fields.build(() -> new EligibilityRule(
                fields.text("id"),
                field,
                fields.text("sex"),
                fields.numberIfAny("minimum"),
                fields.numberIfAny("maximum"),
                fields.texts("oneOf"),
                fields.text("reason"),
                Origins.provenance(fields)));
    }

    private static void checkNumber(Fields fields, String field) {
        if (fields.has("oneOf")) {
            fields.problem("oneOf", "'" + field + "' is a number: give 'minimum' or 'maximum', not 'oneOf'");
        } else if (!fields.has("minimum") && !fields.has("maximum")) {
            fields.problem("field", "the rule allows everything: give 'minimum' or 'maximum'");
        }
        OptionalDouble least = fields.numberIfAny("minimum");
        OptionalDouble most = fields.numberIfAny("maximum");
        if (least.isPresent() && most.isPresent() && least.getAsDouble() > most.getAsDouble()) {
            fields.problem("maximum", "'maximum' is below 'minimum': swap or mend them");
        }
    }

    private static void checkWords(Fields fields, String field) {
        for (String bound : List.of("minimum", "maximum")) {
            if (fields.has(bound)) {
                fields.problem(bound, "'" + field + "' is no number: give 'oneOf', not '" + bound + "'");
            }
        }
        if (!fields.has("oneOf") && !fields.has("minimum") && !fields.has("maximum")) {
            fields.problem("field", "the rule allows everything: give 'oneOf'");
        }
        List<String> known = KNOWN_WORDS.getOrDefault(field, List.of());
        for (Node.Scalar scalar : fields.scalars("oneOf")) {
            if (!known.isEmpty() && !known.contains(scalar.text())) {
                fields.problems()
                        .add(
                                scalar.start(),
                                "no applicant has " + Wording.quoted(scalar.text()) + " as " + field
                                        + Spelling.hint(scalar.text(), known));
            }
        }
    }

    private RuleReader() {}
}
