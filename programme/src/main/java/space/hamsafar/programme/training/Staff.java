package space.hamsafar.programme.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import space.hamsafar.planning.Assignment;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;
import space.hamsafar.planning.Span;
import space.hamsafar.planning.Windows;
import space.hamsafar.programme.grid.TickGrid;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.setting.Setting;

/** The people of lessons: trainees, instructors, support and the rest of a crew, as roles of the project. */
final class Staff {

    private static final String SUPPORT = "support ";
    private static final String POSITION = "position ";

    private final Syllabus syllabus;
    private final Setting setting;

    Staff(Syllabus syllabus, Setting setting) {
        this.syllabus = syllabus;
        this.setting = setting;
    }

    /** Adds everybody who can have a part, there on all days but those of their absences. */
    void addTo(Project.Builder builder, TickGrid grid, int days) {
        for (var trainee : syllabus.trainees()) {
            builder.add(new Person(trainee, Set.of(), availability(trainee, grid, days)));
        }
        for (var member : setting.people()) {
            if (canTeach(member)) {
                builder.add(new Person(member.id(), member.skills(), availability(member.id(), grid, days)));
            }
        }
    }

    /** The roles of a lesson. */
    List<Role> roles(Lesson lesson) {
        var unit = lesson.unit();
        var roles = new ArrayList<Role>();
        lesson.trainees().forEach(trainee -> roles.add(Role.of(trainee)));
        if (unit.instructors() > 0 && !unit.instructorSkill().isEmpty()) {
            roles.add(role(TrainingProject.INSTRUCTORS, unit.instructorSkill(), unit.instructors(), false));
        }
        for (var support : unit.particulars().support()) {
            int count = support.count() * lesson.trainees().size();
            roles.add(role(SUPPORT + support.skill(), support.skill(), count, false));
        }
        for (var position : unit.particulars().crew()) {
            if (!position.isTrainees()) {
                roles.add(role(POSITION + position.name(), position.skill(), 1, true));
            }
        }
        return roles;
    }

    /** Everybody who might have a part in a unit beside the trainees. */
    List<Member> candidates(Unit unit) {
        return setting.people().stream()
                .filter(member -> (isInstructor(member) && teaches(member, unit)) || sits(member, unit))
                .toList();
    }

    /** Those who support the lesson of an assignment. */
    static List<String> support(Assignment assignment) {
        return assignment.staff().entrySet().stream()
                .filter(role -> role.getKey().startsWith(SUPPORT))
                .flatMap(role -> role.getValue().stream())
                .sorted()
                .toList();
    }

    /** Who sits where; trainees take their seats in turn. */
    static Map<String, String> positions(Lesson lesson, Assignment assignment) {
        var seats = new TreeMap<String, String>();
        var trainees = lesson.trainees().iterator();
        for (var position : lesson.unit().particulars().crew()) {
            var others = assignment.staff().getOrDefault(POSITION + position.name(), List.of());
            if (!position.isTrainees() && !others.isEmpty()) {
                seats.put(position.name(), others.getFirst());
            } else if (position.isTrainees() && trainees.hasNext()) {
                seats.put(position.name(), trainees.next());
            }
        }
        return seats;
    }

    /** The staff of an assignment that holds a session. */
    Map<String, List<String>> staff(Lesson lesson, Session session) {
        var staff = new TreeMap<String, List<String>>();
        lesson.trainees().forEach(trainee -> staff.put(trainee, List.of(trainee)));
        if (!session.instructors().isEmpty()) {
            staff.put(TrainingProject.INSTRUCTORS, session.instructors());
        }
        var left = new ArrayList<>(session.support());
        for (var support : lesson.unit().particulars().support()) {
            var some = left.stream()
                    .filter(person -> setting.member(person).skills().contains(support.skill()))
                    .limit((long) support.count() * lesson.trainees().size())
                    .toList();
            left.removeAll(some);
            staff.put(SUPPORT + support.skill(), some);
        }
        for (var position : lesson.unit().particulars().crew()) {
            var person = session.positions().get(position.name());
            if (!position.isTrainees() && person != null) {
                staff.put(POSITION + position.name(), List.of(person));
            }
        }
        return staff;
    }

    private Role role(String id, String skill, int count, boolean hosts) {
        boolean onlyInstructors = !hosts
                && setting.people().stream()
                        .anyMatch(member -> member.part() == Member.Part.HOST_CREW
                                && member.skills().contains(skill));
        if (!onlyInstructors) {
            return Role.ofSkill(id, skill, count);
        }
        var instructors = setting.people().stream()
                .filter(member -> isInstructor(member) && member.skills().contains(skill))
                .map(Member::id)
                .toList();
        return new Role(id, skill, count, Set.copyOf(instructors));
    }

    private Windows availability(String person, TickGrid grid, int days) {
        var absences = syllabus.rules().absences().stream()
                .filter(absence -> absence.person().equals(person))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
        if (absences.isEmpty()) {
            return Windows.any();
        }
        var spans = new ArrayList<Span>();
        LocalDate from = grid.firstDay();
        var end = grid.firstDay().plusDays(days);
        for (var absence : absences) {
            add(spans, grid, from, absence.from().isBefore(end) ? absence.from() : end);
            from = absence.to().plusDays(1).isAfter(from) ? absence.to().plusDays(1) : from;
        }
        add(spans, grid, from, end);
        return Windows.of(spans);
    }

    private static void add(List<Span> spans, TickGrid grid, LocalDate from, LocalDate to) {
        if (from.isBefore(to)) {
            spans.add(new Span(grid.midnight(from), grid.midnight(to)));
        }
    }

    private static boolean teaches(Member member, Unit unit) {
        return Stream.concat(
                        Stream.of(unit.instructorSkill()),
                        unit.particulars().support().stream().map(Particulars.Support::skill))
                .anyMatch(member.skills()::contains);
    }

    private static boolean sits(Member member, Unit unit) {
        return canTeach(member)
                && unit.particulars().crew().stream()
                        .anyMatch(position ->
                                !position.isTrainees() && member.skills().contains(position.skill()));
    }

    private static boolean canTeach(Member member) {
        return isInstructor(member) || member.part() == Member.Part.HOST_CREW;
    }

    private static boolean isInstructor(Member member) {
        return member.part() == Member.Part.INSTRUCTOR;
    }
}
