package space.hamsafar.programme.folder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.training.Level;
import space.hamsafar.programme.training.MendingWeights;
import space.hamsafar.programme.training.TrainingRules;
import space.hamsafar.programme.training.TrainingTask;
import space.hamsafar.programme.training.Unit;

/** Reads what holds between units whatever they teach, and what stands in the way of people. */
final class TrainingRuleReader {
    private final Ids ids;
    private final Crowd crowd;

    TrainingRuleReader(Ids ids, Crowd crowd) {
        this.ids = ids;
        this.crowd = crowd;
    }

    TrainingRules read(Fields fields) {
        for (String list : List.of("spacings", "daily", "eveningsOff", "kindLimits")) {
            Ids.refuseRepeats("rule", fields.groups(list));
        }
        checkTasks(fields);
        checkDaily(fields);
        return new TrainingRules(
                fields.each("tasks", TrainingRuleReader::task),
                languageAtStart(fields),
                fields.each("spacings", TrainingRuleReader::spacing),
                fields.each("daily", this::daily),
                fields.each("eveningsOff", TrainingRuleReader::eveningOff),
                fields.each("kindLimits", TrainingRuleReader::kindLimit),
                fields.each("absences", this::absence),
                fields.each("journeys", this::journey),
                fields.each("visas", this::visa),
                fields.each("slots", slot -> slot(slot, fields)),
                List.of(),
                fields.each("validities", this::validity),
                mending(fields),
                fields.has("swapDays") ? Optional.of(Origins.figure(fields, "swapDays")) : Optional.empty());
    }

    /** A task that no unit teaches up to its level cannot be mastered. */
    private static void checkTasks(Fields fields) {
        Set<String> known = new TreeSet<>();
        fields.groups("tasks").forEach(task -> known.add(task.text("id")));
        boolean misspelt = fields.groups("units").stream()
                .flatMap(unit -> unit.groups("teaches").stream())
                .anyMatch(level -> !known.contains(level.text("task")));
        if (misspelt) {
            return;
        }
        for (Fields task : fields.groups("tasks")) {
            String id = task.text("id");
            Level wanted = task.word("level", Level.class);
            boolean taught = fields.groups("units").stream()
                    .flatMap(unit -> unit.groups("teaches").stream())
                    .anyMatch(level -> level.text("task").equals(id)
                            && level.word("level", Level.class).compareTo(wanted) >= 0);
            if (!taught && task.has("level")) {
                task.problem("level", "no unit teaches this task up to this level: add it to the 'teaches' of one");
            }
        }
    }

    /** Daily units begin with the training, so the first of them can wait for nothing. */
    private static void checkDaily(Fields fields) {
        Map<String, Fields> units = new LinkedHashMap<>();
        fields.groups("units").forEach(unit -> units.putIfAbsent(unit.text("id"), unit));
        for (Fields rule : fields.groups("daily")) {
            List<String> ids = rule.texts("units");
            for (int i = 0; i < ids.size(); i++) {
                Fields unit = units.get(ids.get(i));
                if (unit == null) {
                    continue;
                }
                List<String> needs = new ArrayList<>(unit.texts("prerequisites"));
                needs.removeAll(ids.subList(0, i));
                if (!needs.isEmpty() || unit.has("anyOf")) {
                    rule.problem(
                            "units",
                            "unit '" + ids.get(i) + "' waits for units that are not taught daily before it: leave it"
                                    + " out, or remove what it waits for");
                }
                if (unit.whole("days") > 0) {
                    rule.problem("units", "unit '" + ids.get(i) + "' lasts days: leave it out");
                }
            }
        }
    }

    private static Optional<TrainingTask> task(Fields fields) {
        return fields.build(() -> new TrainingTask(
                fields.text("id"),
                fields.text("title"),
                fields.word("level", Level.class),
                Origins.provenance(fields)));
    }

    private Map<String, Integer> languageAtStart(Fields fields) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (Fields level : fields.groups("languageAtStart")) {
            String person = ids.reference(Ids.Kind.PERSON, level, "person");
            if (levels.put(person, level.whole("level")) != null) {
                level.problem("person", "this person stands here a second time: remove one");
            }
        }
        return levels;
    }

    private static Optional<TrainingRules.KindSpacing> spacing(Fields fields) {
        return fields.build(() -> new TrainingRules.KindSpacing(
                fields.text("id"),
                kinds(fields, "kinds"),
                kinds(fields, "withKinds"),
                fields.whole("minHours"),
                Origins.provenance(fields)));
    }

    private Optional<TrainingRules.Daily> daily(Fields fields) {
        return fields.build(() -> new TrainingRules.Daily(
                fields.text("id"), ids.references(Ids.Kind.UNIT, fields, "units"), Origins.provenance(fields)));
    }

    private static Optional<TrainingRules.EveningOff> eveningOff(Fields fields) {
        return fields.build(() -> new TrainingRules.EveningOff(
                fields.text("id"), kinds(fields, "kinds"), fields.time("after"), Origins.provenance(fields)));
    }

    private static Optional<TrainingRules.KindLimit> kindLimit(Fields fields) {
        if (!fields.has("hoursPerDay") && !fields.has("hoursPerWeek")) {
            fields.problem("id", "the rule has no limit: add 'hoursPerDay' or 'hoursPerWeek'");
        }
        return fields.build(() -> new TrainingRules.KindLimit(
                fields.text("id"),
                kinds(fields, "kinds"),
                boxed(fields.numberIfAny("hoursPerDay")),
                boxed(fields.numberIfAny("hoursPerWeek")),
                Origins.provenance(fields)));
    }

    private Optional<TrainingRules.Absence> absence(Fields fields) {
        Dates.requireOrder(fields, "from", "to");
        return fields.build(() -> new TrainingRules.Absence(
                ids.reference(Ids.Kind.PERSON, fields, "person"),
                fields.date("from"),
                fields.date("to"),
                fields.text("reason")));
    }

    private Optional<TrainingRules.Journey> journey(Fields fields) {
        if (fields.text("from").equals(fields.text("to"))) {
            fields.problem("to", "the journey ends where it begins: name two sites");
        }
        return fields.build(() -> new TrainingRules.Journey(
                ids.reference(Ids.Kind.SITE, fields, "from"),
                ids.reference(Ids.Kind.SITE, fields, "to"),
                fields.whole("hours")));
    }

    private Optional<TrainingRules.Validity> validity(Fields fields) {
        Dates.requireOrder(fields, "from", "until");
        String person = fields.text("person");
        String skill = fields.text("skill");
        if (crowd.isWhole()
                && crowd.setting().people().stream()
                        .anyMatch(member ->
                                member.id().equals(person) && !member.skills().contains(skill))) {
            fields.problem("skill", "'" + person + "' does not have this skill in programme.yaml: add it there first");
        }
        return fields.build(() -> new TrainingRules.Validity(
                ids.reference(Ids.Kind.PERSON, fields, "person"),
                skill,
                fields.date("from"),
                fields.date("until"),
                Origins.provenance(fields)));
    }

    private static MendingWeights mending(Fields fields) {
        return fields.group("mending")
                .map(weights -> new MendingWeights(
                        weights.whole("move"),
                        weights.whole("quarterHour"),
                        weights.whole("person"),
                        weights.whole("readyDay")))
                .orElse(MendingWeights.STANDARD);
    }

    private Optional<TrainingRules.Visa> visa(Fields fields) {
        String country = fields.text("country");
        if (crowd.isWhole()
                && crowd.setting().sites().stream()
                        .noneMatch(site -> site.country().equals(country))) {
            fields.problem("country", "no site is in this country");
        }
        var firmness = Firm.read(
                fields,
                "the visa of " + fields.text("person"),
                fields.dateIfAny("appliedOn").map(day -> day.plusDays(fields.whole("leadDays"))));
        return fields.build(() -> new TrainingRules.Visa(
                ids.reference(Ids.Kind.PERSON, fields, "person"),
                country,
                fields.date("appliedOn"),
                fields.whole("leadDays"),
                firmness));
    }

    private Optional<TrainingRules.Slot> slot(Fields fields, Fields training) {
        Optional<LocalDate> fallback = fields.dateIfAny("fallback");
        boolean tentative = fields.flag("tentative");
        training.groups("units").stream()
                .filter(unit -> unit.text("id").equals(fields.text("unit")))
                .filter(unit -> fields.whole("session") > unit.whole("sessions"))
                .findFirst()
                .ifPresent(
                        unit -> fields.problem("session", "the unit has only " + unit.whole("sessions") + " sessions"));
        if (tentative) {
            fields.note(
                    "tentative",
                    "the day " + fields.text("on") + " for " + fields.text("unit") + " is tentative: "
                            + fallback.map(day -> "it may become " + day).orElse("no other day is kept for it"));
        }
        return fields.build(() -> new TrainingRules.Slot(
                ids.reference(Ids.Kind.UNIT, fields, "unit"),
                fields.whole("session"),
                fields.date("on"),
                fallback,
                tentative));
    }

    static Set<Unit.Kind> kinds(Fields fields, String key) {
        Set<Unit.Kind> kinds = EnumSet.noneOf(Unit.Kind.class);
        for (Node.Scalar scalar : fields.scalars(key)) {
            for (Unit.Kind kind : Unit.Kind.values()) {
                if (kind.name().equalsIgnoreCase(scalar.text().replace('-', '_'))) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    private static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
}
