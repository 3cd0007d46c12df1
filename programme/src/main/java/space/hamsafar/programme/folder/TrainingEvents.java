package space.hamsafar.programme.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.setting.Facility;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Node;
import space.hamsafar.programme.source.Problem;
import space.hamsafar.programme.source.Problems;
import space.hamsafar.programme.source.SourceFile;
import space.hamsafar.programme.source.YamlText;
import space.hamsafar.programme.training.Disturbance;
import space.hamsafar.programme.training.Disturbance.Event;
import space.hamsafar.programme.training.Unit;

/** Reads a file of events that disturb a timetable. */
public final class TrainingEvents {
    private static final int MOST_BYTES = 1_000_000;

    private final Ids ids = new Ids();
    private final Programme programme;

    private TrainingEvents(Programme programme) {
        this.programme = programme;
        var setting = programme.setting();
        ids.add(Ids.Kind.PERSON, setting.people().stream().map(Member::id).collect(Collectors.toSet()));
        ids.add(
                Ids.Kind.FACILITY,
                setting.facilities().stream().map(Facility::id).collect(Collectors.toSet()));
        ids.add(
                Ids.Kind.UNIT,
                programme.syllabus().units().stream().map(Unit::id).collect(Collectors.toSet()));
    }

    /**
     * What a file tells.
     *
     * @param disturbance empty if something is wrong with the file
     * @param problems what is wrong with it
     */
    public record Content(Optional<Disturbance> disturbance, List<Problem> problems) {

        public Content {
            problems = List.copyOf(problems);
        }
    }

    /** Reads a file, whose ids are those of a programme. */
    public static Content read(Path file, Programme programme) {
        Problems problems = new Problems(file.toString());
        Optional<Disturbance> disturbance = SourceFile.bytes(file, MOST_BYTES, problems)
                .flatMap(bytes -> SourceFile.text(bytes, problems))
                .flatMap(text -> YamlText.parse(text, problems))
                .filter(node -> {
                    Schemas.CHECK.check("training-events.schema.json", node, problems);
                    return node instanceof Node.Mapping;
                })
                .map(node -> new Fields((Node.Mapping) node, problems))
                .flatMap(new TrainingEvents(programme)::disturbance);
        return new Content(problems.isEmpty() ? disturbance : Optional.empty(), problems.told());
    }

    private Optional<Disturbance> disturbance(Fields fields) {
        return fields.build(() -> new Disturbance(fields.date("now"), fields.each("events", this::event)));
    }

    private Optional<Event> event(Fields fields) {
        return switch (fields.text("kind")) {
            case "away" -> away(fields);
            case "facility-down" -> facilityDown(fields);
            case "failed" -> failed(fields);
            case "visa-late" -> visaLate(fields);
            case "date-moved" -> dateMoved(fields);
            case "slot-lost" -> slotLost(fields);
            default -> Optional.empty();
        };
    }

    private Optional<Event> away(Fields fields) {
        require(fields, "person", "from", "to");
        Dates.requireOrder(fields, "from", "to");
        return fields.build(() -> new Disturbance.Away(
                ids.reference(Ids.Kind.PERSON, fields, "person"),
                fields.date("from"),
                fields.date("to"),
                reason(fields)));
    }

    private Optional<Event> facilityDown(Fields fields) {
        require(fields, "facility", "from", "to");
        Dates.requireOrder(fields, "from", "to");
        return fields.build(() -> new Disturbance.FacilityDown(
                ids.reference(Ids.Kind.FACILITY, fields, "facility"),
                fields.date("from"),
                fields.date("to"),
                reason(fields)));
    }

    private Optional<Event> failed(Fields fields) {
        require(fields, "person", "unit", "on");
        requireTrainee(fields);
        return fields.build(() -> new Disturbance.Failed(
                ids.reference(Ids.Kind.PERSON, fields, "person"),
                ids.reference(Ids.Kind.UNIT, fields, "unit"),
                fields.date("on")));
    }

    private Optional<Event> visaLate(Fields fields) {
        require(fields, "person", "country", "validFrom");
        requireTrainee(fields);
        return fields.build(() -> new Disturbance.VisaLate(
                ids.reference(Ids.Kind.PERSON, fields, "person"), fields.text("country"), fields.date("validFrom")));
    }

    private Optional<Event> slotLost(Fields fields) {
        require(fields, "unit", "session");
        boolean booked = programme.syllabus().rules().slots().stream()
                .anyMatch(slot -> slot.unit().equals(fields.text("unit")) && slot.session() == fields.whole("session"));
        if (fields.has("unit") && !booked) {
            fields.problem("unit", "no day is booked for this session in the slots of training.yaml");
        }
        return fields.build(
                () -> new Disturbance.SlotLost(ids.reference(Ids.Kind.UNIT, fields, "unit"), fields.whole("session")));
    }

    private Optional<Event> dateMoved(Fields fields) {
        require(fields, "name", "from", "becomes");
        boolean known = programme.setting().calendars().stream()
                .flatMap(calendar -> Stream.concat(
                        calendar.holidays().stream().map(one -> one.name() + " " + one.from()),
                        calendar.seasons().stream().map(one -> one.name() + " " + one.from())))
                .anyMatch(one -> one.equals(fields.text("name") + " " + fields.text("from")));
        if (fields.has("name") && fields.has("from") && !known) {
            fields.problem("name", "no holiday or season of this name begins on this day in programme.yaml");
        }
        return fields.build(
                () -> new Disturbance.DateMoved(fields.text("name"), fields.date("from"), fields.date("becomes")));
    }

    private void requireTrainee(Fields fields) {
        String person = fields.text("person");
        boolean known = programme.setting().people().stream()
                .anyMatch(member -> member.id().equals(person));
        if (known && !programme.syllabus().trainees().contains(person)) {
            fields.problem(
                    "person",
                    "is no trainee; there is "
                            + String.join(", ", programme.syllabus().trainees()));
        }
    }

    private static void require(Fields fields, String... keys) {
        for (String key : keys) {
            if (!fields.has(key)) {
                fields.problem("kind", "an event of this kind needs '" + key + "': add it");
            }
        }
    }

    private static String reason(Fields fields) {
        return fields.has("reason") ? fields.text("reason") : fields.text("kind");
    }
}
