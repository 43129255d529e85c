// What `npm run lint` asks of the sources: every rule of solhint but those below. A warning fails.
module.exports = {
  extends: "solhint:all",
  rules: {
    // Ours instead of the default.
    "compiler-version": ["error", "0.8.30"],
    "func-visibility": ["warn", { ignoreConstructors: true }], // the language ignores it since 0.7
    "immutable-vars-naming": ["warn", { immutablesAsConstants: false }], // public ones are getters of interfaces
    "code-complexity": ["warn", 9],
    "function-max-lines": ["warn", 62], // the longest is one block of assembly

    // Security.
    "not-rely-on-time": "off", // time is the grid, and a block has the time of its slot, whoever makes it
    "no-inline-assembly": "off", // every block is memory-safe, and what it computes is compared with Go on shared vectors

    // Documentation and style.
    "use-natspec": "off", // the documentation is in the interfaces; it wants author, param and return everywhere
    "comprehensive-interface": "off", // it asks for the word `override`, which interfaces need no more since 0.8.8
    "max-line-length": "off", // forge fmt breaks code at 120; comments may be a little longer
    "imports-order": "off", // libraries first, then ours, each sorted by path
    "import-path-check": "off", // it knows no remappings; the compiler fails where a path leads nowhere
    ordering: "off", // what is used stands below what uses it
    "func-named-parameters": "off", // names repeat what the variables passed are called
    "named-parameters-mapping": "off", // a value has a name where its type does not say it
    "private-vars-leading-underscore": "off", // it wants the underscore before constants too
    "foundry-test-functions": "off", // rules for tests, and these are the sources
    "foundry-test-function-naming": "off",
    "foundry-no-block-time-number": "off",

    // Gas: measured in whole transactions and held by `npm run snapshot:check`, not guessed from the form.
    "gas-named-return-values": "off",
    "gas-indexed-events": "off",
    "gas-strict-inequalities": "off",
    "gas-length-in-loops": "off",
    "gas-small-strings": "off",
    "gas-increment-by-one": "off",
    "gas-struct-packing": "off",
  },
};
