package space.hamsafar.campaign.operation;

import java.util.EnumSet;
import java.util.Set;
import space.hamsafar.campaign.policy.Phase;
import space.hamsafar.campaign.role.Role;

/**
 * Who may do something, and while its stage is in which phase.
 *
 * @param roles not empty
 * @param phases not empty
 */
public record Permission(Set<Role> roles, Set<Phase> phases) {

    public Permission {
        roles = Set.copyOf(roles);
        phases = Set.copyOf(phases);
        if (roles.isEmpty() || phases.isEmpty()) {
            throw new IllegalArgumentException("nobody may do it: name at least one role and one phase");
        }
    }

    /** These roles, in these phases. */
    public static Permission of(Set<Role> roles, Phase... phases) {
        return new Permission(roles, Set.of(phases));
    }

    /** These roles, in every phase. */
    public static Permission always(Role... roles) {
        return new Permission(Set.of(roles), EnumSet.allOf(Phase.class));
    }
}
