package space.hamsafar.programme.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.setting.Setting;

/**
 * Who is aboard.
 *
 * @param visitors the guests, the prime first
 * @param hosts the host crew
 */
record Crew(List<Member> visitors, List<Member> hosts) {

    Crew {
        visitors = List.copyOf(visitors);
        hosts = List.copyOf(hosts);
    }

    static Crew of(Mission mission, Setting setting) {
        return new Crew(
                mission.visitors().stream().map(setting::member).toList(),
                mission.hosts().stream().map(setting::member).toList());
    }

    /** Everyone, visitors first. */
    List<Member> members() {
        var all = new ArrayList<>(visitors);
        all.addAll(hosts);
        return all;
    }

    /** Ids of everyone, visitors first. */
    List<String> ids() {
        return ids(Group.ALL);
    }

    /** Ids of a part of the crew. */
    List<String> ids(Group group) {
        var members = switch (group) {
            case ALL -> members();
            case VISITORS -> visitors;
            case HOSTS -> hosts;
        };
        return members.stream().map(Member::id).toList();
    }

    boolean isVisitor(String person) {
        return visitors.stream().anyMatch(member -> member.id().equals(person));
    }

    /** Ids of those aboard who can fill a need. */
    Set<String> suited(Experiment.CrewNeed need) {
        var suited = new TreeSet<String>();
        for (Member member : members()) {
            boolean named = need.members().isEmpty() || need.members().contains(member.id());
            if (named && (need.skill().isEmpty() || member.skills().contains(need.skill()))) {
                suited.add(member.id());
            }
        }
        return suited;
    }
}
