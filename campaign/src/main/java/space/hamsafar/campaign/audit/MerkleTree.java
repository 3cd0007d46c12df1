package space.hamsafar.campaign.audit;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import space.hamsafar.campaign.store.Hashes;

/**
 * The Merkle tree of a growing log (RFC 9162, section 2.1): its root for any size, the proof that an entry is in it, and
 * the proof that a larger tree begins with a smaller one. Not thread-safe.
 */
public final class MerkleTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<byte[]> leaves = new ArrayList<>();

    /** The tree over these entries, in order. */
    public static MerkleTree of(Iterable<byte[]> entries) {
        var tree = new MerkleTree();
        entries.forEach(tree::add);
        return tree;
    }

    /** Appends an entry. */
    public void add(byte[] entry) {
        leaves.add(leaf(entry));
    }

    /** How many entries it has. */
    public int size() {
        return leaves.size();
    }

    /** The root over all entries. */
    public byte[] root() {
        return root(size());
    }

    /**
     * The root over the first entries.
     *
     * @param size 0 to {@link #size()}
     */
    public byte[] root(int size) {
        requireSize(size);
        return size == 0 ? Hashes.sha256().digest() : range(0, size);
    }

    /**
     * The hashes that lead from an entry to the root (RFC 9162, section 2.1.3.1).
     *
     * @param index of the entry, from 0
     * @param size of the tree, above {@code index}
     */
    public List<byte[]> inclusion(int index, int size) {
        requireSize(size);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("entry " + index + " is not in a tree of " + size + ": count from 0");
        }
        List<byte[]> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return path;
    }

    /**
     * The hashes that show that a tree begins with a smaller one (RFC 9162, section 2.1.4.1).
     *
     * @param first size of the smaller tree, at least 1
     * @param second size of the larger tree
     */
    public List<byte[]> consistency(int first, int second) {
        requireSize(second);
        if (first < 1 || first > second) {
            throw new IllegalArgumentException(
                    "a tree of " + second + " cannot begin with one of " + first + ": ask from 1 to " + second);
        }
        List<byte[]> path = new ArrayList<>();
        consistency(first, 0, second, true, path);
        return path;
    }

    /** The hash of an entry. */
    public static byte[] leaf(byte[] entry) {
        MessageDigest digest = Hashes.sha256();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    /** The hash of a node over its two children. */
    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Hashes.sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    private byte[] range(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int middle = from + split(to - from);
        return node(range(from, middle), range(middle, to));
    }

    private void inclusion(int index, int from, int to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        int middle = from + split(to - from);
        if (index < middle) {
            inclusion(index, from, middle, path);
            path.add(range(middle, to));
        } else {
            inclusion(index, middle, to, path);
            path.add(range(from, middle));
        }
    }

    private void consistency(int first, int from, int to, boolean whole, List<byte[]> path) {
        if (first == to) {
            if (!whole) {
                path.add(range(from, to));
            }
            return;
        }
        int middle = from + split(to - from);
        if (first <= middle) {
            consistency(first, from, middle, whole, path);
            path.add(range(middle, to));
        } else {
            consistency(first, middle, to, false, path);
            path.add(range(from, middle));
        }
    }

    /** The largest power of two below {@code size}. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private void requireSize(int size) {
        if (size < 0 || size > size()) {
            throw new IllegalArgumentException("the tree has " + size() + " entries, not " + size);
        }
    }
}
