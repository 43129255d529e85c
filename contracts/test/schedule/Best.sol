// SPDX-License-Identifier: MIT
pragma solidity 0.8.30;

/// @notice A plain solver for tests: no packing, no shared code with the contracts. Least worst value by augmenting flows
///         while raising a threshold, then least sum by shortest paths.
library Best {
    uint256 internal constant FORBIDDEN = type(uint256).max;
    int256 private constant FAR = type(int128).max;

    struct Answer {
        bool feasible;
        uint256 worst;
        uint256[][] turns;
        /// The bottleneck: members of A in S, members of B outside of W.
        bool[] inS;
        bool[] outsideW;
        int256[] u;
        int256[] v;
    }

    /// @param pairs round trips, row by row.
    function solve(uint256[][] memory pairs, uint256[] memory a, uint256[] memory b)
        internal
        pure
        returns (Answer memory best)
    {
        _bottleneck(best, pairs, a, b);
        if (best.feasible) _cheapest(best, pairs, a, b);
    }

    struct Flood {
        uint256[][] flow;
        uint256[] leftA;
        uint256[] leftB;
        bool[] rows;
        bool[] cols;
        uint256[] from;
        uint256[] via;
    }

    function _bottleneck(Answer memory best, uint256[][] memory pairs, uint256[] memory a, uint256[] memory b)
        private
        pure
    {
        Flood memory f;
        f.flow = grid(a.length, b.length);
        f.leftA = copy(a);
        f.leftB = copy(b);
        // A bottleneck that always holds for the value 0.
        best.inS = positive(a);
        best.outsideW = positive(b);
        for (uint256 i = 0; i < a.length;) {
            if (f.leftA[i] == 0) {
                ++i;
                continue;
            }
            uint256 end = _search(f, pairs, best.worst, i);
            if (end < b.length) {
                --f.leftA[i];
                --f.leftB[end];
                while (true) {
                    uint256 r = f.from[end];
                    ++f.flow[r][end];
                    if (r == i) break;
                    end = f.via[r];
                    --f.flow[r][end];
                }
                continue;
            }
            uint256 next = FORBIDDEN;
            for (uint256 r = 0; r < a.length; ++r) {
                for (uint256 c = 0; c < b.length; ++c) {
                    if (f.rows[r] && !f.cols[c] && b[c] > 0 && pairs[r][c] < next) next = pairs[r][c];
                }
            }
            if (next == FORBIDDEN) return;
            best.worst = next;
            best.inS = f.rows;
            for (uint256 c = 0; c < b.length; ++c) {
                best.outsideW[c] = !f.cols[c] && b[c] > 0;
            }
        }
        best.feasible = true;
    }

    function _search(Flood memory f, uint256[][] memory pairs, uint256 limit, uint256 source)
        private
        pure
        returns (uint256)
    {
        uint256 n = pairs.length;
        f.rows = new bool[](n);
        f.cols = new bool[](f.leftB.length);
        f.from = new uint256[](f.leftB.length);
        f.via = new uint256[](n);
        uint256[] memory queue = new uint256[](n);
        uint256 tail = 1;
        queue[0] = source;
        f.rows[source] = true;
        for (uint256 head = 0; head < tail; ++head) {
            uint256 r = queue[head];
            for (uint256 c = 0; c < f.cols.length; ++c) {
                if (f.cols[c] || pairs[r][c] > limit) continue;
                f.cols[c] = true;
                f.from[c] = r;
                if (f.leftB[c] > 0) return c;
                for (uint256 k = 0; k < n; ++k) {
                    if (f.rows[k] || f.flow[k][c] == 0) continue;
                    f.rows[k] = true;
                    f.via[k] = c;
                    queue[tail++] = k;
                }
            }
        }
        return f.cols.length;
    }

    struct Paths {
        int256[] distance;
        uint256[] from;
        bool[] done;
        int256[] start;
        uint256[] via;
        bool[] reached;
    }

    function _cheapest(Answer memory best, uint256[][] memory pairs, uint256[] memory a, uint256[] memory b)
        private
        pure
    {
        uint256 n = a.length;
        uint256 m = b.length;
        best.turns = grid(n, m);
        best.u = new int256[](n);
        best.v = new int256[](m);
        uint256[] memory leftB = copy(b);
        for (uint256 i = 0; i < n; ++i) {
            for (uint256 left = a[i]; left > 0; --left) {
                uint256 end = _augment(best, pairs, leftB, i);
                --leftB[end];
            }
        }
        // Members without seats must not stand in anyone's way.
        for (uint256 j = 0; j < m; ++j) {
            if (b[j] == 0) best.v[j] = -(1 << 20);
        }
        for (uint256 i = 0; i < n; ++i) {
            if (a[i] == 0) best.u[i] = -(1 << 20);
        }
    }

    function _augment(Answer memory best, uint256[][] memory pairs, uint256[] memory leftB, uint256 source)
        private
        pure
        returns (uint256 end)
    {
        uint256 n = best.u.length;
        uint256 m = best.v.length;
        Paths memory p;
        p.distance = new int256[](m);
        p.from = new uint256[](m);
        p.done = new bool[](m);
        p.start = new int256[](n);
        p.via = new uint256[](n);
        p.reached = new bool[](n);
        for (uint256 j = 0; j < m; ++j) {
            p.distance[j] = FAR;
        }
        _relax(best, pairs, p, source, 0);
        while (true) {
            end = m;
            for (uint256 j = 0; j < m; ++j) {
                if (!p.done[j] && (end == m || p.distance[j] < p.distance[end])) end = j;
            }
            p.done[end] = true;
            if (leftB[end] > 0) break;
            for (uint256 r = 0; r < n; ++r) {
                if (p.reached[r] || best.turns[r][end] == 0) continue;
                p.via[r] = end;
                _relax(best, pairs, p, r, p.distance[end]);
            }
        }
        int256 total = p.distance[end];
        for (uint256 r = 0; r < n; ++r) {
            if (p.reached[r]) best.u[r] += total - p.start[r];
        }
        for (uint256 j = 0; j < m; ++j) {
            if (p.done[j]) best.v[j] -= total - p.distance[j];
        }
        uint256 c = end;
        while (true) {
            uint256 r = p.from[c];
            ++best.turns[r][c];
            if (r == source) return end;
            c = p.via[r];
            --best.turns[r][c];
        }
    }

    function _relax(Answer memory best, uint256[][] memory pairs, Paths memory p, uint256 r, int256 start)
        private
        pure
    {
        p.reached[r] = true;
        p.start[r] = start;
        for (uint256 j = 0; j < best.v.length; ++j) {
            if (p.done[j] || pairs[r][j] > best.worst) continue;
            int256 d = start + int256(pairs[r][j]) - best.u[r] - best.v[j];
            if (d < p.distance[j]) (p.distance[j], p.from[j]) = (d, r);
        }
    }

    function grid(uint256 n, uint256 m) internal pure returns (uint256[][] memory g) {
        g = new uint256[][](n);
        for (uint256 i = 0; i < n; ++i) {
            g[i] = new uint256[](m);
        }
    }

    function positive(uint256[] memory x) internal pure returns (bool[] memory y) {
        y = new bool[](x.length);
        for (uint256 i = 0; i < x.length; ++i) {
            y[i] = x[i] > 0;
        }
    }

    function copy(uint256[] memory x) internal pure returns (uint256[] memory y) {
        y = new uint256[](x.length);
        for (uint256 i = 0; i < x.length; ++i) {
            y[i] = x[i];
        }
    }
}
