package space.hamsafar.campaign.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import space.hamsafar.programme.selection.Campaign;
import space.hamsafar.programme.selection.EligibilityRule;
import space.hamsafar.programme.selection.Stage;
import space.hamsafar.programme.selection.Station;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;

/** Checks what a schema cannot say of {@code campaign.yaml}: ids that are known, unique, and in the right order. */
final class References {
    /** What rules may look at beside the fields: worked out from the day of birth. */
    private static final String AGE = "age";

    private References() {}

    static void check(Fields fields, Campaign selection, List<String> parties) {
        List<String> known = PolicyReader.ids(fields, "fields", field -> field.text("id"));
        refuseRepeats("field", "id", fields.groups("fields"));
        refuseRepeats("member of staff", "id", fields.groups("staff"));
        fields.groups("fields").forEach(field -> checkField(field, known));
        fields.groups("staff").forEach(member -> one("party", member, "agency", parties));
        fields.groups("stages").forEach(stage -> checkStage(stage, known, parties));
        List<String> staff = PolicyReader.ids(fields, "staff", member -> member.text("id"));
        fields.groups("stages").forEach(stage -> checkPanels(stage, selection, staff));
        checkStages(fields, selection.stages().stream().map(Stage::id).toList());
        checkRules(fields, selection, known);
    }

    private static void checkField(Fields field, List<String> known) {
        one("field", field, "consent", known);
        boolean isWord = field.text("kind").equals("word");
        if (isWord != field.has("oneOf")) {
            field.problem(
                    isWord ? "kind" : "oneOf",
                    isWord ? "a word needs 'oneOf', the words allowed" : "'oneOf' is for fields of kind 'word'");
        }
    }

    private static void checkStage(Fields stage, List<String> known, List<String> parties) {
        one("party", stage, "agency", parties);
        for (Node.Scalar seen : stage.scalars("sees")) {
            tellUnknown("field", stage, seen, known);
        }
        refuseRepeats("criterion", "id", stage.groups("criteria"));
        if (stage.isSound("opens")
                && stage.isSound("closes")
                && stage.date("closes").isBefore(stage.date("opens"))) {
            stage.problem("closes", "'closes' is before 'opens': swap or mend them");
        }
    }

    private static void checkPanels(Fields stage, Campaign selection, List<String> staff) {
        List<String> stations = selection.stages().stream()
                .filter(planned -> planned.id().equals(stage.text("stage")))
                .flatMap(planned -> planned.stations().stream())
                .map(Station::id)
                .toList();
        refuseRepeats("panel", "station", stage.groups("panels"));
        for (Fields panel : stage.groups("panels")) {
            one("station", panel, "station", stations);
            for (Node.Scalar member : panel.scalars("of")) {
                tellUnknown("member of staff", panel, member, staff);
            }
            if (panel.isSound("members") && Set.copyOf(panel.texts("of")).size() < panel.whole("members")) {
                panel.problem("members", "the panel has fewer different people in 'of' than 'members' asks for");
            }
        }
    }

    private static void checkStages(Fields fields, List<String> planned) {
        List<Fields> stages = fields.groups("stages");
        for (Fields stage : stages) {
            one("stage", stage, "stage", planned);
        }
        List<String> named = stages.stream().map(stage -> stage.text("stage")).toList();
        if (planned.containsAll(named) && !named.equals(planned)) {
            fields.problem(
                    "stages",
                    "the stages of selection.yaml are " + String.join(", ", planned)
                            + ": give rules for each, once and in this order");
        }
    }

    private static void checkRules(Fields fields, Campaign selection, List<String> known) {
        Set<String> missing = new HashSet<>();
        for (EligibilityRule rule : selection.rules()) {
            String field = rule.field().equals(AGE) ? "birthDate" : rule.field();
            if (!known.contains(field) && missing.add(field)) {
                fields.problem(
                        "fields",
                        "rule " + rule.id() + " of selection.yaml looks at '" + field + "': add such a field");
            }
        }
    }

    private static void refuseRepeats(String what, String key, List<Fields> groups) {
        var seen = new ArrayList<String>();
        for (Fields group : groups) {
            String id = group.text(key);
            if (!id.isEmpty() && seen.contains(id)) {
                group.problem(key, what + " " + Wording.quoted(id) + " stands here a second time: rename or remove it");
            }
            seen.add(id);
        }
    }

    private static void one(String what, Fields fields, String key, Collection<String> known) {
        fields.scalar(key)
                .filter(scalar -> !scalar.text().isEmpty())
                .ifPresent(scalar -> tellUnknown(what, fields, scalar, known));
    }

    private static void tellUnknown(String what, Fields fields, Node.Scalar scalar, Collection<String> known) {
        if (!known.contains(scalar.text())) {
            fields.problems()
                    .add(
                            scalar.start(),
                            "there is no " + what + " " + Wording.quoted(scalar.text())
                                    + Spelling.hint(scalar.text(), known));
        }
    }
}
