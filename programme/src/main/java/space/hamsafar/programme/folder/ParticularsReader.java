package space.hamsafar.programme.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.programme.source.Fields;
import space.hamsafar.programme.source.Spelling;
import space.hamsafar.programme.source.Wording;
import space.hamsafar.programme.training.Level;
import space.hamsafar.programme.training.Particulars;
import space.hamsafar.programme.training.Unit;

/** Reads what only some units ask for or give: crews, support, alternatives, levels, language, rules of examinations. */
final class ParticularsReader {
    private final Ids ids;
    private final Crowd crowd;
    private final int trainees;

    ParticularsReader(Ids ids, Crowd crowd, int trainees) {
        this.ids = ids;
        this.crowd = crowd;
        this.trainees = trainees;
    }

    Particulars read(Fields fields) {
        checkCrew(fields);
        checkExamination(fields);
        return new Particulars(
                fields.each("crew", this::position),
                fields.each("support", support -> support(support, fields)),
                alternatives(fields),
                fields.each("teaches", this::level),
                fields.whole("languageNeeded"),
                fields.whole("languageGiven"),
                fields.group("examination").flatMap(ParticularsReader::examination));
    }

    private void checkCrew(Fields fields) {
        boolean isCrew = fields.text("group").equals("crew");
        if (isCrew && !fields.has("crew")) {
            fields.problem("group", "the positions of the crew are missing: add 'crew'");
        }
        if (!isCrew && fields.has("crew")) {
            fields.problem("crew", "only a group of 'crew' has positions: write 'group: crew', or remove them");
        }
        Set<String> names = new HashSet<>();
        int seats = 0;
        for (Fields position : fields.groups("crew")) {
            if (!names.add(position.text("position"))) {
                position.problem("position", "this position stands here a second time: give it another name");
            }
            seats += position.has("skill") ? 0 : 1;
        }
        if (isCrew && fields.isList("crew") && seats == 0) {
            fields.problem("crew", "no position is a trainee's: leave the skill of one out");
        }
    }

    private Optional<Particulars.Position> position(Fields fields) {
        String skill = fields.text("skill");
        if (!skill.isEmpty() && crowd.isWhole() && crowd.crewWith(skill) == 0) {
            fields.problem("skill", "no host and no instructor has the skill " + Wording.quoted(skill));
        }
        return fields.build(() -> new Particulars.Position(fields.text("position"), skill));
    }

    private Optional<Particulars.Support> support(Fields fields, Fields unit) {
        String skill = fields.text("skill");
        int wanted = fields.whole("count") * groupSize(unit);
        int there = crowd.instructorsWith(skill);
        if (crowd.isWhole() && there == 0) {
            fields.problem(
                    "skill",
                    "no instructor has the skill " + Wording.quoted(skill)
                            + Spelling.hint(skill, crowd.instructorSkills()));
        } else if (crowd.isWhole() && wanted > there) {
            fields.problem(
                    "count",
                    wanted + " people with the skill " + Wording.quoted(skill) + " are wanted for a session, there are "
                            + there);
        }
        return fields.build(() -> new Particulars.Support(skill, fields.whole("count")));
    }

    private int groupSize(Fields unit) {
        return switch (unit.word("group", Unit.Group.class)) {
            case ALONE, CREW -> 1;
            case PAIR -> Math.min(2, trainees);
            case ALL -> trainees;
        };
    }

    private List<List<String>> alternatives(Fields fields) {
        List<List<String>> groups = new ArrayList<>();
        for (Fields group : fields.groups("anyOf")) {
            List<String> units = ids.references(Ids.Kind.UNIT, group, "units");
            if (units.contains(fields.text("id"))) {
                group.problem("units", "a unit cannot be its own alternative: remove it");
            }
            groups.add(units);
        }
        return groups;
    }

    private Optional<Particulars.TaskLevel> level(Fields fields) {
        return fields.build(() -> new Particulars.TaskLevel(
                ids.reference(Ids.Kind.TASK, fields, "task"), fields.word("level", Level.class)));
    }

    private static void checkExamination(Fields fields) {
        if (fields.has("examination") && !fields.text("kind").equals("examination")) {
            fields.problem("examination", "only a unit of the kind 'examination' has a pass mark: remove it");
        }
    }

    private static Optional<Particulars.Examination> examination(Fields fields) {
        return fields.build(() -> new Particulars.Examination(
                fields.whole("passMark"), fields.whole("resits"), fields.whole("waitDays")));
    }
}
