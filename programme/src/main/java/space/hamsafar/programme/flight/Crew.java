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
 * @param visitor the guest
 * @param hosts the host crew
 */
record Crew(Member visitor, List<Member> hosts) {

    Crew {
        hosts = List.copyOf(hosts);
    }

    static Crew of(Mission mission, Setting setting) {
        return new Crew(
                setting.member(mission.prime()),
                mission.hosts().stream().map(setting::member).toList());
    }

    /** Everyone, the visitor first. */
    List<Member> members() {
        var all = new ArrayList<Member>();
        all.add(visitor);
        all.addAll(hosts);
        return all;
    }

    /** Ids of everyone, the visitor first. */
    List<String> ids() {
        return members().stream().map(Member::id).toList();
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
