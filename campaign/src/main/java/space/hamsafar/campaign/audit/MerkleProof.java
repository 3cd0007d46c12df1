package space.hamsafar.campaign.audit;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Checks proofs without the tree, as whoever holds only a signed root does. */
public final class MerkleProof {

    private MerkleProof() {}

    /**
     * Whether an entry is in the tree of a root (RFC 9162, section 2.1.3.2).
     *
     * @param leaf hash of the entry
     * @param index of the entry, from 0
     * @param size of the tree
     * @param path from {@link MerkleTree#inclusion}
     */
    public static boolean includes(byte[] root, int size, byte[] leaf, int index, List<byte[]> path) {
        if (index < 0 || index >= size) {
            return false;
        }
        int at = index;
        int last = size - 1;
        byte[] hash = leaf;
        for (byte[] step : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = MerkleTree.node(step, hash);
                int up = (at & 1) == 1 ? 0 : Integer.numberOfTrailingZeros(at);
                at >>= up;
                last >>= up;
            } else {
                hash = MerkleTree.node(hash, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    /**
     * Whether the tree of one root begins with that of another (RFC 9162, section 2.1.4.2).
     *
     * @param path from {@link MerkleTree#consistency}
     */
    public static boolean isConsistent(byte[] firstRoot, int first, byte[] secondRoot, int second, List<byte[]> path) {
        if (first == second) {
            return path.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        if (first < 1 || first > second || path.isEmpty()) {
            return false;
        }
        Iterator<byte[]> steps = path.iterator();
        byte[] old = Integer.bitCount(first) == 1 ? firstRoot : steps.next();
        byte[] now = old;
        int shift = Integer.numberOfTrailingZeros(first);
        int at = (first - 1) >> shift;
        int last = (second - 1) >> shift;
        while (steps.hasNext()) {
            byte[] step = steps.next();
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                old = MerkleTree.node(step, old);
                now = MerkleTree.node(step, now);
                int up = (at & 1) == 1 || at == 0 ? 0 : Integer.numberOfTrailingZeros(at);
                at >>= up;
                last >>= up;
            } else {
                now = MerkleTree.node(now, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(old, firstRoot) && Arrays.equals(now, secondRoot);
    }
}
