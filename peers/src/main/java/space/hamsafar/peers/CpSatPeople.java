package space.hamsafar.peers;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import space.hamsafar.planning.Mode;
import space.hamsafar.planning.Person;
import space.hamsafar.planning.Project;
import space.hamsafar.planning.Role;

/**
 * Who serves where: a literal for each activity, role and person who may; a person serves in one role of an activity at
 * most and in one activity at a time. Beside this, which is enough, cumulatives say what follows and helps: no more people
 * of a skill are at work than have it, and no more people than there are.
 */
final class CpSatPeople {

    /** A literal that a person serves in a role. */
    private record Service(String activity, String role, String person, BoolVar serves) {}

    private final List<Service> services = new ArrayList<>();

    CpSatPeople(CpModel model, Project project, Map<String, CpSatModel.Task> tasks, IntervalVar rest) {
        if (project.people().isEmpty()) {
            return;
        }
        Map<String, List<IntervalVar>> byPerson = new HashMap<>();
        for (CpSatModel.Task task : tasks.values()) {
            // Only instances with one mode have people, as the coverage has made sure.
            Mode mode = task.activity().modes().getFirst();
            Map<String, List<Literal>> ofTask = new LinkedHashMap<>();
            for (Role role : mode.roles()) {
                staff(model, project, task, role, ofTask);
            }
            ofTask.forEach((person, literals) -> byPerson.computeIfAbsent(person, id -> new ArrayList<>())
                    .add(presence(model, task, mode, literals)));
        }
        byPerson.values().forEach(model::addNoOverlap);
        addCrowds(model, project, tasks, rest);
    }

    private void staff(
            CpModel model, Project project, CpSatModel.Task task, Role role, Map<String, List<Literal>> ofTask) {
        List<Literal> able = new ArrayList<>();
        for (Person person : project.people()) {
            if (role.admits(person)) {
                BoolVar serves = model.newBoolVar("x");
                able.add(serves);
                ofTask.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(serves);
                services.add(new Service(task.activity().id(), role.id(), person.id(), serves));
            }
        }
        model.addEquality(LinearExpr.sum(able.toArray(new Literal[0])), role.count());
    }

    private static IntervalVar presence(CpModel model, CpSatModel.Task task, Mode mode, List<Literal> literals) {
        Literal busy = literals.getFirst();
        if (literals.size() > 1) {
            BoolVar any = model.newBoolVar("busy");
            model.addEquality(LinearExpr.sum(literals.toArray(new Literal[0])), any);
            busy = any;
        }
        return model.newOptionalFixedSizeIntervalVar(task.start(), mode.duration(), busy, "p");
    }

    private static void addCrowds(
            CpModel model, Project project, Map<String, CpSatModel.Task> tasks, IntervalVar rest) {
        var skills = new TreeSet<String>();
        tasks.values()
                .forEach(task -> task.activity().modes().getFirst().roles().forEach(role -> skills.add(role.skill())));
        for (String skill : skills) {
            long able = project.people().stream()
                    .filter(person -> skill.isEmpty() || person.skills().contains(skill))
                    .count();
            addCrowd(model, tasks, rest, able, skill);
        }
        addCrowd(model, tasks, rest, project.people().size(), null);
    }

    private static void addCrowd(
            CpModel model, Map<String, CpSatModel.Task> tasks, IntervalVar rest, long size, @Nullable String skill) {
        CumulativeConstraint crowd = model.addCumulative(size);
        crowd.addDemand(rest, size);
        for (CpSatModel.Task task : tasks.values()) {
            long needed = task.activity().modes().getFirst().roles().stream()
                    .filter(role -> skill == null || role.skill().equals(skill))
                    .mapToLong(Role::count)
                    .sum();
            if (needed > 0) {
                crowd.addDemand(task.interval(), needed);
            }
        }
    }

    /** Who serves in the roles of each activity, in the solution that the solver holds. */
    Map<String, Map<String, List<String>>> staff(CpSolver solver) {
        Map<String, Map<String, List<String>>> staff = new HashMap<>();
        for (Service service : services) {
            if (solver.booleanValue(service.serves)) {
                staff.computeIfAbsent(service.activity, id -> new HashMap<>())
                        .computeIfAbsent(service.role, id -> new ArrayList<>())
                        .add(service.person);
            }
        }
        return staff;
    }
}
