<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>ports</Name>
    <UserStyle>
      <Title>Ports of entry<Localized lang="es">Puertos de entrada</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>port_stalks</FeatureTypeName>
        <Rule>
          <Name>from where it is to where it is drawn</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">3</SvgParameter>
              <SvgParameter name="stroke-opacity">0.8</SvgParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>ink</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1</SvgParameter>
              <SvgParameter name="stroke-opacity">0.7</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>port_sites</FeatureTypeName>
        <Rule>
          <Name>where it is</Name>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>ink</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
              </Mark>
              <Size>2.6</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>ports</FeatureTypeName>
        <Rule>
          <Name>changed</Name>
          <Title>Changed in the window<Localized lang="es">Cambió en el periodo</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>changed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="fill-opacity">0.9</SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>changed</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.25</SvgParameter>
                </Stroke>
              </Mark>
              <Size>21</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>ports</FeatureTypeName>
        <Rule>
          <Name>for road</Name>
          <Title>Road<Localized lang="es">Carretera</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>use</ogc:PropertyName><ogc:Literal>road</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>1500000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://plate-road</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>ink-second</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">0.9</SvgParameter>
                </Stroke>
              </Mark>
              <Size>44</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>for pedestrian</Name>
          <Title>Pedestrians only<Localized lang="es">Solo peatones</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>use</ogc:PropertyName><ogc:Literal>pedestrian</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>1500000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://plate-pedestrian</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>ink-second</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">0.9</SvgParameter>
                </Stroke>
              </Mark>
              <Size>44</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>for cargo</Name>
          <Title>Cargo only<Localized lang="es">Solo carga</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>use</ogc:PropertyName><ogc:Literal>cargo</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>1500000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://plate-cargo</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>ink-second</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">0.9</SvgParameter>
                </Stroke>
              </Mark>
              <Size>44</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>for rail</Name>
          <Title>Railway<Localized lang="es">Ferrocarril</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>use</ogc:PropertyName><ogc:Literal>rail</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>1500000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://plate-rail</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>ink-second</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">0.9</SvgParameter>
                </Stroke>
              </Mark>
              <Size>44</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>for ferry</Name>
          <Title>Ferry<Localized lang="es">Transbordador</Localized></Title>
          <ogc:Filter>
            <ogc:And><ogc:PropertyIsEqualTo><ogc:PropertyName>use</ogc:PropertyName><ogc:Literal>ferry</ogc:Literal></ogc:PropertyIsEqualTo><ogc:PropertyIsEqualTo><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>1</ogc:Literal></ogc:PropertyIsEqualTo></ogc:And>
          </ogc:Filter>
          <MaxScaleDenominator>1500000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://plate-ferry</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>ink-second</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">0.9</SvgParameter>
                </Stroke>
              </Mark>
              <Size>44</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>ports</FeatureTypeName>
        <Rule>
          <Name>open</Name>
          <Title>Open<Localized lang="es">Abierto</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>open</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://open</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>open</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.4</SvgParameter>
                </Stroke>
              </Mark>
              <Size>9.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>unknown</Name>
          <Title>Unknown<Localized lang="es">Sin datos</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>unknown</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://unknown</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>unknown</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.4</SvgParameter>
                </Stroke>
              </Mark>
              <Size>10</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>partial</Name>
          <Title>Partly open<Localized lang="es">Parcialmente abierto</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>partial</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://partial</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>partial</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.6</SvgParameter>
                </Stroke>
              </Mark>
              <Size>14</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>closed</Name>
          <Title>Closed<Localized lang="es">Cerrado</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>closed</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://closed</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>closed</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.8</SvgParameter>
                </Stroke>
              </Mark>
              <Size>15</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>ports</FeatureTypeName>
        <Rule>
          <Name>how many</Name>
          <ogc:Filter>
            <ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>count</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>70000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>count</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Inter</SvgParameter>
              <SvgParameter name="font-size">10.5</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>ink</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>88</Priority>
            <VendorOption name="placement">badge</VendorOption>
            <VendorOption name="offset">1</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>ports</FeatureTypeName>
        <Rule>
          <Name>names of what is not open</Name>
          <ogc:Filter>
            <ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyName>severity</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo>
          </ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>caption</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">14</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>ink</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority><ogc:Add><ogc:Literal>80</ogc:Literal><ogc:PropertyName>severity</ogc:PropertyName></ogc:Add></Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">5</VendorOption>
            <VendorOption name="autoWrap">170</VendorOption>
            <VendorOption name="leader">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>name of what is selected</Name>
          <ogc:Filter>
            <ogc:And>
              <ogc:PropertyIsEqualTo><ogc:PropertyName>selected</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
              <ogc:PropertyIsLessThan><ogc:PropertyName>severity</ogc:PropertyName><ogc:Literal>2</ogc:Literal></ogc:PropertyIsLessThan>
            </ogc:And>
          </ogc:Filter>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">14</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Halo>
              <Radius>2</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>ink</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>87</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">5</VendorOption>
            <VendorOption name="autoWrap">170</VendorOption>
            <VendorOption name="leader">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>names</Name>
          <ElseFilter/>
          <MinScaleDenominator>400000</MinScaleDenominator>
          <MaxScaleDenominator>2500000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label-strong</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>26</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">4</VendorOption>
            <VendorOption name="leader">true</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>names in a town</Name>
          <ElseFilter/>
          <MaxScaleDenominator>400000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12</SvgParameter>
              <SvgParameter name="font-weight">500</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-label-strong</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>45</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">4</VendorOption>
            <VendorOption name="autoWrap">150</VendorOption>
            <VendorOption name="leader">true</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>swatch</FeatureTypeName>
        <Rule>
          <Name>swatch</Name>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://open</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>open</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>state-rim</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>10</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
    <UserStyle>
      <Name>traffic</Name>
      <Title>By traffic<Localized lang="es">Por tráfico</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>ports</FeatureTypeName>
        <Rule>
          <Name>traffic 800000 and more</Name>
          <Title>800,000 crossings a month and more<Localized lang="es">800 000 cruces al mes o más</Localized></Title>
          <ogc:Filter><ogc:PropertyIsGreaterThanOrEqualTo><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>800000</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="fill-opacity">0.22</SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>56</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>traffic 300000 to 800000</Name>
          <Title>300,000 to 800,000<Localized lang="es">300 000 a 800 000</Localized></Title>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>300000</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>800000</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="fill-opacity">0.22</SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>42</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>traffic 100000 to 300000</Name>
          <Title>100,000 to 300,000<Localized lang="es">100 000 a 300 000</Localized></Title>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>100000</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>300000</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="fill-opacity">0.22</SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>30</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>traffic 20000 to 100000</Name>
          <Title>20,000 to 100,000<Localized lang="es">20 000 a 100 000</Localized></Title>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>20000</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>100000</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="fill-opacity">0.22</SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>20</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>traffic 0 to 20000</Name>
          <Title>Under 20,000<Localized lang="es">Menos de 20 000</Localized></Title>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>0</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>20000</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="fill-opacity">0.22</SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1</SvgParameter>
                </Stroke>
              </Mark>
              <Size>12</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
